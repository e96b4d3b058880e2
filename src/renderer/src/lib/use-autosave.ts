import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { invoke } from './client.ts'
import { openDraft } from './open-drafts.ts'

/** What changed is saved this long after, also while the typing goes on; well under the second that may at most be lost. */
const SAVE_AFTER_MS = 400

export type Autosave = {
  /** Saves what is not saved yet; resolves when it is safe, rejects when it could not be written. */
  readonly flush: () => Promise<void>
  /** True while the latest attempt to save has failed: the screen says so, and the next change tries again. */
  readonly hasFailed: boolean
}

/**
 * Saves a value a moment after it changed, and at once when the window loses the focus or hides, or
 * the screen closes. The first value is taken as already saved. Saves follow one another, never at once.
 *
 * @param value compared by its JSON
 * @param save writes it
 */
export const useAutosave = <Value>(value: Value, save: (value: Value) => Promise<unknown>): Autosave => {
  const [hasFailed, setHasFailed] = useState(false)
  const saved = useRef<string | null>(null)
  saved.current ??= JSON.stringify(value)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const saveNow = useEffectEvent(async () => {
    const json = JSON.stringify(value)
    if (json === saved.current) return
    await save(value)
    saved.current = json
  })
  const latest = useRef<() => Promise<void>>(() => Promise.resolve())
  useEffect(() => {
    latest.current = async () => {
      const turn = queue.current.then(() => saveNow())
      queue.current = turn.catch(() => undefined)
      try {
        await turn
        setHasFailed(false)
      } catch (thrown) {
        setHasFailed(true)
        throw thrown
      }
    }
  }, [])

  // A timer that is on its way is not set back: someone who types without a pause is saved, too.
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => {
    timer.current ??= window.setTimeout(() => {
      timer.current = undefined
      latest.current().catch(() => undefined)
    }, SAVE_AFTER_MS)
  }, [value])
  useEffect(
    () => () => {
      window.clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )

  useEffect(() => {
    // A failure is on the screen through `hasFailed`.
    const now = () => {
      latest.current().catch(() => undefined)
    }
    window.addEventListener('blur', now)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      now()
      window.removeEventListener('blur', now)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [])

  const flush = useRef(() => latest.current())
  return { flush: flush.current, hasFailed }
}

/**
 * Keeps a form's state as a draft in the database; a form that is as it began has none. See `useAutosave`.
 *
 * @param onPutBack shows a draft that is put back while the form is open
 * @returns also `endWith`: once the form is kept for good (the promise says whether it was), no save that
 * is still on its way brings the draft back
 */
export const useDraft = <Value>(
  key: string,
  value: Value,
  initial: Value,
  onPutBack: (json: string) => void,
): Autosave & { readonly endWith: (isKept: Promise<boolean>) => void } => {
  const end = useRef(Promise.resolve(false))
  const autosave = useAutosave(value, async (latest) => {
    if (await end.current) return
    const json = JSON.stringify(latest)
    const isAsItBegan = json === JSON.stringify(initial)
    await (isAsItBegan ? invoke('drafts.discard', { key }) : invoke('drafts.put', { key, value: json }))
  })
  const show = useEffectEvent(onPutBack)
  const { flush } = autosave
  useEffect(
    () =>
      openDraft(key, {
        flush,
        show: (json) => {
          show(json)
        },
      }),
    [key, flush],
  )
  return {
    ...autosave,
    endWith: (isKept) => {
      end.current = isKept
    },
  }
}
