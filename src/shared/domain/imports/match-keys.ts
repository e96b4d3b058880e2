import { fold } from '../../text/fold.ts'
import type { WayKind } from '../people/contact-way.ts'

/** What people are compared by. */
export const MATCH_REASONS = ['name', 'reading', 'nickname', 'mail', 'phone'] as const
export type MatchReason = (typeof MATCH_REASONS)[number]

export type MatchKey = { readonly reason: MatchReason; readonly key: string }

/** As much of somebody as tells whether they are somebody else. */
export type Comparable = {
  readonly name: string
  readonly reading: string
  readonly nickname: string
  readonly ways: readonly { readonly kind: WayKind; readonly value: string }[]
}

/** Shortest number that can stand for somebody; shorter ones are extensions and services. */
const SHORTEST_NUMBER = 7

/**
 * What somebody has in common with another entry of the same person: name and reading without spaces,
 * width, case and kind of kana; addresses in small letters; numbers as digits, at home or from abroad.
 */
export const matchKeys = ({ name, reading, nickname, ways }: Comparable): readonly MatchKey[] => {
  const keys: MatchKey[] = [
    { reason: 'name' as const, key: plain(name) },
    { reason: 'reading' as const, key: plain(reading) },
    { reason: 'nickname' as const, key: plain(nickname) },
    ...ways.flatMap(({ kind, value }): readonly MatchKey[] => {
      if (kind === 'mail') return [{ reason: 'mail', key: fold(value).trim() }]
      return kind === 'mobile' || kind === 'phone' ? [{ reason: 'phone', key: digitsOf(value) }] : []
    }),
  ]
  return keys.filter(({ key }) => key !== '')
}

const plain = (text: string): string => fold(text).replaceAll(/[\s\u30fb・.,()'"-]+/g, '')

/**
 * The digits of a number as one dials it at home: 「＋81 (0)90−1234…」 is 0901234…, +44 20 … stays with its
 * country. Empty where there are too few.
 */
export const digitsOf = (number: string): string => {
  const written = number
    .normalize('NFKC')
    .replace(/(?:ext|内線|x)\.?\s*\d+\s*$/i, '')
    .replace(/^(\+\d+\s*)\(0\)/, '$1')
  const digits = written.replaceAll(/\D/g, '')
  const isAbroad = written.trim().startsWith('+') || /^(?:00|010)81/.test(digits)
  const home = isAbroad ? digits.replace(/^(?:00|010)?81/, '0') : digits
  return home.length < SHORTEST_NUMBER ? '' : home
}
