import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contactsPerWeek } from '../../../src/shared/domain/journal/contacts.ts'
import { addDays, daysBetween, type Weekday } from '../../../src/shared/time/day.ts'

const TODAY = '2026-11-21' // a Saturday

describe('contacts per week', () => {
  it('says that nothing is known of an empty notebook, not that there was nobody', () => {
    const weeks = contactsPerWeek([], TODAY, 1, 3)
    expect(weeks.map(({ start, knowledge }) => [start, knowledge])).toEqual([
      ['2026-11-02', 'unknown'],
      ['2026-11-09', 'unknown'],
      ['2026-11-16', 'unknown'],
    ])
  })

  it('adds up the known days of a week', () => {
    const known = [
      { day: '2026-11-16', contacts: 2 },
      { day: '2026-11-18', contacts: 0 },
      { day: '2026-11-21', contacts: 1 },
    ]
    expect(contactsPerWeek(known, TODAY, 1, 1)).toEqual([
      { start: '2026-11-16', contacts: 3, knownDays: 3, daysSoFar: 6, knowledge: 'partly', isCurrent: true },
    ])
  })

  it('knows the whole of the current week when every day so far is known', () => {
    const known = ['2026-11-16', '2026-11-17'].map((day) => ({ day, contacts: 0 }))
    expect(contactsPerWeek(known, '2026-11-17', 1, 1)[0]).toMatchObject({
      daysSoFar: 2,
      knowledge: 'whole',
      contacts: 0,
    })
  })

  it('puts a Sunday into the week that the person means', () => {
    const known = [{ day: '2026-11-15', contacts: 1 }]
    expect(contactsPerWeek(known, TODAY, 1, 2).map(({ contacts }) => contacts)).toEqual([1, 0])
    expect(contactsPerWeek(known, TODAY, 7, 2).map(({ contacts }) => contacts)).toEqual([0, 1])
  })

  it('leaves out days that have not begun', () => {
    expect(contactsPerWeek([{ day: '2026-11-22', contacts: 5 }], TODAY, 1, 1)[0]).toMatchObject({
      contacts: 0,
      knowledge: 'unknown',
    })
  })

  it('loses and invents no contact', () => {
    const aKnownDay = fc.record({ offset: fc.integer({ min: -80, max: 5 }), contacts: fc.nat(20) })
    fc.assert(
      fc.property(
        fc.uniqueArray(aKnownDay, { selector: ({ offset }) => offset }),
        fc.constantFrom<Weekday>(1, 6, 7),
        fc.integer({ min: 1, max: 20 }),
        (days, firstWeekday, count) => {
          const known = days.map(({ offset, contacts }) => ({ day: addDays(TODAY, offset), contacts }))
          const weeks = contactsPerWeek(known, TODAY, firstWeekday, count)
          const first = weeks[0]!.start
          const inRange = known.filter(({ day }) => day >= first && day <= TODAY)
          const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

          expect(weeks).toHaveLength(count)
          expect(sum(weeks.map(({ contacts }) => contacts))).toBe(sum(inRange.map(({ contacts }) => contacts)))
          expect(sum(weeks.map(({ knownDays }) => knownDays))).toBe(inRange.length)
          expect(weeks.filter(({ isCurrent }) => isCurrent)).toEqual([weeks.at(-1)])
          for (const [index, week] of weeks.entries()) {
            expect(daysBetween(first, week.start)).toBe(7 * index)
            expect(week.knownDays).toBeLessThanOrEqual(week.daysSoFar)
            expect(week.knowledge === 'unknown').toBe(week.knownDays === 0)
            expect(week.knowledge === 'whole').toBe(week.knownDays === week.daysSoFar)
          }
        },
      ),
    )
  })
})
