import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ChangeEvent, type ClipboardEvent, type ComponentProps, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { slicesOf } from '../../lib/text-slices.ts'
import { IconButton } from './button.tsx'
import styles from './field.module.css'

/**
 * A text that is longer than this is shown page by page: the browser lays a field out as a whole, and
 * stops for seconds, then minutes, over one long paragraph. UTF-16 code units.
 */
const LONGEST_PAGE = 20_000
const PAGE_LENGTH = 10_000

type Book = {
  readonly whole: string
  readonly pages: readonly string[]
  /** The page that is shown. */
  readonly index: number
  /** Where the caret goes on it; null = it stays where it is. */
  readonly caret: number | null
}

const bookOf = (whole: string): Book => ({
  whole,
  pages: whole.length > LONGEST_PAGE ? slicesOf(whole, PAGE_LENGTH) : [whole],
  index: 0,
  caret: null,
})

/** Opens the book at a place in the whole text. */
const bookAt = (whole: string, place: number): Book => {
  const book = bookOf(whole)
  let start = 0
  for (const [index, page] of book.pages.entries()) {
    if (place <= start + page.length) return { ...book, index, caret: place - start }
    start += page.length
  }
  return book
}

const startOf = ({ pages, index }: Book): number => pages.slice(0, index).reduce((sum, page) => sum + page.length, 0)

type WritingProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'ref'> & {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field of many lines that stays quick with a million characters. */
export const Writing = ({ value, onChange, ...rest }: WritingProps) => {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const [kept, setBook] = useState(() => bookOf(value))
  // Another text came from outside.
  const book = kept.whole === value ? kept : bookOf(value)
  if (book !== kept) setBook(book)
  const page = book.pages[book.index] ?? ''

  useLayoutEffect(() => {
    if (book.caret !== null) field.current?.setSelectionRange(book.caret, book.caret)
  }, [book])

  const keep = (next: Book) => {
    setBook(next)
    onChange(next.whole)
  }
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const pages = book.pages.with(book.index, target.value)
    const whole = pages.join('')
    // A conversion that is going on would be lost with a new page.
    const isConverting = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    const isTooLong = target.value.length > LONGEST_PAGE && !isConverting
    keep(
      isTooLong
        ? bookAt(whole, startOf(book) + target.selectionStart)
        : { whole, pages, index: book.index, caret: null },
    )
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n')
    if (page.length + pasted.length <= LONGEST_PAGE) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    const start = startOf(book)
    const before = book.whole.slice(0, start + selectionStart) + pasted
    keep(bookAt(before + book.whole.slice(start + selectionEnd), before.length))
  }
  const turn = (index: number) => {
    setBook({ ...book, index, caret: null })
  }

  return (
    <>
      <textarea ref={field} value={page} onChange={type} onPaste={paste} {...rest} />
      {book.pages.length > 1 && (
        <div className={styles['pager']}>
          <IconButton
            label={t('pages.former')}
            icon={<ChevronLeft />}
            disabled={book.index === 0}
            onClick={() => {
              turn(book.index - 1)
            }}
          />
          <p className="numbers" role="status">
            {t('pages.place', { page: book.index + 1, total: book.pages.length })}
          </p>
          <IconButton
            label={t('pages.next')}
            icon={<ChevronRight />}
            disabled={book.index === book.pages.length - 1}
            onClick={() => {
              turn(book.index + 1)
            }}
          />
        </div>
      )}
    </>
  )
}
