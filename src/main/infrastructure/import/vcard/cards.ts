export type CardLine = { readonly text: string; readonly number: number }

/** Version 2.1 has neither quotes nor escapes but for the semicolon. */
export type CardVersion = '2.1' | '3.0' | '4.0'

/** What stands between BEGIN and END. */
export type Card = {
  readonly line: number
  readonly version: CardVersion
  readonly lines: readonly CardLine[]
  /** False where the file, or another card, came before the END. */
  readonly isClosed: boolean
}

const BEGIN = /^(?:[\w-]+\.)?begin\s*:\s*vcard\s*$/i
const END = /^(?:[\w-]+\.)?end\s*:\s*vcard\s*$/i
const AGENT = /^(?:[\w-]+\.)?agent[:;]/i
const VERSION = /^version\s*:\s*(2\.1|3\.0|4\.0)\s*$/i
const QUOTED_HEAD = /^[^:]*quoted-printable[^:]*:/i
/** All that stands before a value is within these. */
const HEAD = 500
const BASE64_HEAD = /^[^:]*;(?:encoding=)?(?:base64|b)(?:;[^:]*)?:/i
const BASE64_LINE = /^[\sA-Za-z0-9+/=]+$/

/**
 * The cards of a file. A card within a card, as a secretary (AGENT) stands in their superior's, is passed over.
 *
 * @param text unfolded
 * @param lineNumbers where each of its lines stood in the file
 */
export const cardsOf = (text: string, lineNumbers: readonly number[]): readonly Card[] => {
  const lines = text.split('\n').map((line, index) => ({ text: line, number: lineNumbers[index] ?? index + 1 }))
  const cards: Card[] = []
  let open: { line: number; lines: CardLine[] } | null = null
  let inside = 0
  const close = (isClosed: boolean) => {
    if (open !== null) cards.push({ ...open, version: versionOf(open.lines), isClosed })
    open = null
    inside = 0
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (BEGIN.test(line.text)) {
      if (open !== null && AGENT.test(open.lines.at(-1)?.text ?? '')) inside += 1
      else {
        close(false)
        open = { line: line.number, lines: [] }
      }
    } else if (open === null) continue
    else if (END.test(line.text)) {
      if (inside > 0) inside -= 1
      else close(true)
    } else if (inside === 0 && line.text.trim() !== '') {
      const end = lastLineOf(lines, index)
      open.lines.push({ number: line.number, text: joined(lines.slice(index, end + 1).map((each) => each.text)) })
      index = end
    }
  }
  close(false)
  return cards
}

/** Index of the line on which a value ends that goes on without a fold. */
const lastLineOf = (lines: readonly CardLine[], first: number): number => {
  const start = lines[first]?.text ?? ''
  let last = first
  const head = start.slice(0, HEAD)
  if (QUOTED_HEAD.test(head)) {
    while (lines[last]?.text.endsWith('=') === true && goesOn(lines[last + 1])) last += 1
  } else if (BASE64_HEAD.test(head)) {
    while (BASE64_LINE.test(lines[last + 1]?.text ?? '')) last += 1
  }
  return last
}

const goesOn = (next: CardLine | undefined): boolean => next !== undefined && !END.test(next.text)

/** Takes the "=" off that a value goes on after. */
const joined = (texts: readonly string[]): string =>
  texts.map((text, index) => (index < texts.length - 1 ? text.replace(/=$/, '') : text)).join('')

/** What is not said is read as the version that is written most. */
const versionOf = (lines: readonly CardLine[]): CardVersion => {
  for (const { text } of lines) {
    const version = VERSION.exec(text)?.[1]
    if (version !== undefined) return version as CardVersion
  }
  return '3.0'
}
