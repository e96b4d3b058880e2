import { useTranslation } from 'react-i18next'

import {
  type Check,
  type CheckAnswer,
  type CheckKind,
  NETWORK_ANSWERS,
  SELF_CHECK_ANSWERS,
} from '../../../../shared/domain/checks/check.ts'
import type { Words } from '../../../../shared/i18n/catalogues.ts'

/** One line of a form, in the language on the screen. */
export type CheckItem = {
  readonly id: string
  /** The whole sentence, or the name of the kind. */
  readonly text: string
  /** A word or two for the picture. */
  readonly short: string
  readonly exerciseId: string
  /** What a kind is good for; folded away. */
  readonly about?: { readonly benefits: string; readonly tips: readonly string[] }
}

/** The answers of each form, from the fullest. */
export const ANSWERS = { 'self-check': SELF_CHECK_ANSWERS, networks: NETWORK_ANSWERS } as const satisfies Record<
  CheckKind,
  readonly CheckAnswer[]
>

/** How an answer is drawn: full, thin or open; `none` does not apply, `blank` was left open. */
export type Mark = 'full' | 'thin' | 'open' | 'none' | 'blank'

const MARKS = {
  often: 'full',
  present: 'full',
  sometimes: 'thin',
  thin: 'thin',
  seldom: 'open',
  missing: 'open',
  'not-applicable': 'none',
} as const satisfies Record<CheckAnswer, Mark>

export const markOf = (answer: CheckAnswer | undefined): Mark => (answer === undefined ? 'blank' : MARKS[answer])

const FULLNESS: Readonly<Partial<Record<Mark, number>>> = { full: 2, thin: 1, open: 0 }

/** What there is more and less of than at an earlier time, in the order of the form; only what was answered both times. */
export const changesSince = (now: Check, before: Check, items: readonly CheckItem[]) => {
  const differenceOf = ({ id }: CheckItem): number => {
    const [later, earlier] = [now, before].map((check) => FULLNESS[markOf(check.answers[id])])
    return later === undefined || earlier === undefined ? 0 : later - earlier
  }
  return {
    more: items.filter((item) => differenceOf(item) > 0),
    less: items.filter((item) => differenceOf(item) < 0),
  }
}

type ShortName = keyof Words['checks']['short']

/** The short name of an item of the content; the fallback where none was written. */
export const useShortName = (): ((id: string, fallback: string) => string) => {
  const { t, i18n } = useTranslation('checks')
  return (id, fallback) => (i18n.exists(`checks:short.${id}`) ? t(`short.${id as ShortName}`) : fallback)
}
