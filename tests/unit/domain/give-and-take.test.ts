import { describe, expect, it } from 'vitest'

import { type ContactsOfMonth, giveAndTake, kindsOf, timesOf } from '../../../src/shared/domain/people/give-and-take.ts'

const MONTHS = ['2026-09', '2026-10', '2026-11']

const contacts = (fields: Partial<ContactsOfMonth>): ContactsOfMonth => ({
  month: '2026-10',
  initiatedBy: null,
  energy: null,
  contacts: 1,
  ...fields,
})

describe('giving and taking over the months', () => {
  it('adds up by month, direction and kind, and leaves no month out', () => {
    const picture = giveAndTake(
      MONTHS,
      [contacts({ contacts: 2 }), contacts({ month: '2026-11', contacts: 1 }), contacts({ month: '2025-11' })],
      [
        { month: '2026-10', direction: 'given', kind: 'thanks', times: 1 },
        { month: '2026-10', direction: 'given', kind: 'thanks', times: 2 },
        { month: '2026-11', direction: 'received', kind: 'time', times: 1 },
        { month: '2025-10', direction: 'received', kind: 'support', times: 9 },
      ],
    )
    expect(picture.months).toEqual([
      { month: '2026-09', given: {}, received: {}, contacts: 0 },
      { month: '2026-10', given: { thanks: 3 }, received: {}, contacts: 2 },
      { month: '2026-11', given: {}, received: { time: 1 }, contacts: 1 },
    ])
    expect([kindsOf(picture, 'given'), kindsOf(picture, 'received')]).toEqual([['thanks'], ['time']])
    expect(picture.months.map((month) => timesOf(month, 'given'))).toEqual([0, 3, 0])
  })

  it.each([
    [3, 0, 0, null],
    [4, 0, 0, 'mostly-me'],
    [4, 2, 0, 'mostly-me'],
    [3, 2, 0, 'both'],
    [0, 0, 4, 'both'],
    [1, 2, 0, null],
    [1, 3, 0, 'mostly-them'],
    [2, 4, 0, 'mostly-them'],
    [0, 4, 4, 'mostly-them'],
  ] as const)('begun %i times by oneself, %i by them, %i by both is said as %s', (me, them, both, said) => {
    const all = [
      contacts({ initiatedBy: 'me', contacts: me }),
      contacts({ initiatedBy: 'them', contacts: them }),
      contacts({ initiatedBy: 'both', contacts: both }),
      contacts({ contacts: 20 }),
    ]
    expect(giveAndTake(MONTHS, all, []).initiative).toBe(said)
  })

  it.each([
    [[2, 1, 0], null],
    [[2, 1, 0, -1], 'gives'],
    [[1, 0, 0, 0], 'even'],
    [[-1, -1, 0, 0], 'takes'],
  ] as const)('energy of %j is said as %s', (energies, said) => {
    const all = energies.map((energy) => contacts({ energy }))
    expect(giveAndTake(MONTHS, all, []).energy).toBe(said)
  })
})
