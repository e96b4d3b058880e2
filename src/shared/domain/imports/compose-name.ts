/** Names of which a letter is one of these are said family name first. */
const FAMILY_FIRST =
  /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{2ffff}]/u

export type NameParts = {
  readonly family: string
  readonly given: string
  readonly middle?: string
}

/** A name in the order in which it is said: 山田 太郎, Ada Lovelace. Empty where all parts are. */
export const composeName = ({ family, given, middle = '' }: NameParts): string => {
  const isFamilyFirst = FAMILY_FIRST.test(family + given)
  const parts = isFamilyFirst ? [family, middle, given] : [given, middle, family]
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * The parts of a name as address books want them: what stands before the first space is the family name
 * where that is the custom, and the last word of it elsewhere. A single word is a family name in the
 * first case and a given name in the other.
 */
export const splitName = (name: string): Required<NameParts> => {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  if (FAMILY_FIRST.test(name)) {
    const [family = '', ...rest] = words
    return { family, given: rest.join(' '), middle: '' }
  }
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return { family: last, given: words.slice(0, last === '' ? undefined : -1).join(' '), middle: '' }
}

/** True for text that is written in kana, full or half width, and so can be a reading. */
export const isKana = (text: string): boolean =>
  /[\u3041-\u30ff\uff66-\uff9f]/.test(text) && !/[\u3400-\u9fff]/.test(text)
