import { type CompositionEvent, useRef, useState } from 'react'

import { fold } from '../../../../shared/text/fold.ts'
import { isKana } from '../../../../shared/text/romaji.ts'

type Names = { readonly name: string; readonly reading: string }

/**
 * Writes the reading down while a name is typed: before kanji are chosen, a Japanese input method shows the
 * kana. A reading that was written or mended by hand is left alone.
 *
 * @param current name and reading as they stand
 * @returns what the name's field listens to, and `onName`, its change
 */
export const useTypedReading = (current: Names, change: (part: Partial<Names>) => void) => {
  /** The latest kana of the conversion that is going on. */
  const kana = useRef('')
  /** The reading as it was written down here. */
  const [written, setWritten] = useState('')
  const isOwn = written !== current.reading

  return {
    onName: (name: string) => {
      // Begun anew.
      if (name === '' && !isOwn) {
        setWritten('')
        change({ name, reading: '' })
      } else change({ name })
    },
    onCompositionStart: () => {
      kana.current = ''
    },
    onCompositionUpdate: ({ data }: CompositionEvent) => {
      if (isKana(fold(data))) kana.current = fold(data)
    },
    onCompositionEnd: ({ data, currentTarget }: CompositionEvent<HTMLInputElement>) => {
      const typed = kana.current
      kana.current = ''
      if (isOwn || data === '' || typed === '') return
      const before = currentTarget.value.slice(0, (currentTarget.selectionEnd ?? 0) - data.length)
      const reading = `${written}${/\s$/.test(before) && written !== '' ? ' ' : ''}${typed}`
      setWritten(reading)
      change({ reading })
    },
  }
}
