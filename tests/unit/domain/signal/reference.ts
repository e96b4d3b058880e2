import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { DayAssessment, DayRecord } from '../../../../src/shared/domain/signal/index.ts'

type Packed = Record<'contacts' | 'away' | 'drain' | 'feel' | 'level' | 'pattern' | 'data' | 'signals', string> & {
  readonly kind: string
  readonly perWeek: number
}

export type ReferencePerson = {
  readonly name: string
  readonly days: readonly DayRecord[]
  /** Level, pattern, data state and signals of each day, as `verdictOf` says them. */
  readonly verdicts: readonly string[]
}

const PATTERN_LETTERS = {
  none: 'n',
  quiet: 'q',
  'feeling-low': 'f',
  overloaded: 'o',
  'withdrawn-and-low': 'l',
  'withdrawn-and-drained': 'd',
} as const

const file = path.resolve(import.meta.dirname, '../../../fixtures/signal/reference.json.gz')

const numberOf = (character: string | undefined): number | null =>
  character === undefined || character === '-' ? null : Number.parseInt(character, 36)

/** The simulated people of the reference engine; tests/fixtures/signal/README.md says where they come from. */
export const readReference = (): readonly ReferencePerson[] => {
  const people = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as readonly Packed[]
  return people.map((packed, index) => ({
    name: `${packed.kind}, ${packed.perWeek} a week (${index})`,
    days: Array.from(packed.contacts, (contacts, day) => {
      const thirds = numberOf(packed.feel[day])
      return {
        contacts: numberOf(contacts),
        away: packed.away[day] === '1',
        drain: numberOf(packed.drain[day]) ?? 0,
        feel: thirds === null ? null : thirds / 3,
      }
    }),
    verdicts: Array.from(packed.level, (level, day) =>
      [level, packed.pattern[day], packed.data[day], packed.signals[day]].join(''),
    ),
  }))
}

/** An assessment in the letters of the reference. */
export const verdictOf = ({ level, pattern, data, signals }: DayAssessment): string =>
  [
    level.charAt(0),
    PATTERN_LETTERS[pattern],
    data.charAt(0),
    (9 * signals.contacts + 3 * signals.feeling + signals.load).toString(36),
  ].join('')
