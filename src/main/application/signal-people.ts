import { type Advice, isToSomebody } from '../../shared/domain/signal/advice.ts'
import { dayAt, type DaySeries } from '../../shared/domain/signal/day-facts.ts'
import { isUsable } from '../../shared/domain/signal/day-record.ts'
import { type PersonContacts, quietPeople } from '../../shared/domain/signal/quiet-people.ts'
import { safePerson } from '../../shared/domain/signal/safe-person.ts'
import { addDays, type LocalDay } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { inTurn, type Work } from './in-turn.ts'

/** The half year before the last contact with somebody, which itself is at most half a year ago. */
const DAYS_OF_PEOPLE = 364

/** So many days are read in one go. */
const DAYS_AT_ONCE = 92

/** People with whom it has become unusually quiet, by name. */
export const quietOnes = async (context: Context, series: DaySeries, perDay: number, today: LocalDay) => {
  const first = Math.max(0, series.days.length - DAYS_OF_PEOPLE)
  const usable = series.days.slice(first).flatMap((day, index) => (isUsable(day) ? [dayAt(series, first + index)] : []))
  const people = await inTurn(gather(context, addDays(today, -DAYS_OF_PEOPLE), today), context.pause)
  return quietPeople(people, usable, perDay, today).flatMap(({ personId, silentDays }) => {
    const named = nameOf(context, personId)
    return named === null ? [] : [{ ...named, silentDays }]
  })
}

function* gather({ signal }: Context, from: LocalDay, to: LocalDay): Work<readonly PersonContacts[]> {
  const daysOf = new Map<string, LocalDay[]>()
  for (let first = from; first <= to; first = addDays(first, DAYS_AT_ONCE)) {
    const last = addDays(first, DAYS_AT_ONCE - 1)
    for (const { personId, days } of signal.personDays(first, last < to ? last : to)) {
      const known = daysOf.get(personId)
      if (known === undefined) daysOf.set(personId, [...days])
      else known.push(...days)
    }
    yield
  }
  return Array.from(daysOf, ([personId, days]) => ({ personId, days }))
}

/** The advice, with somebody it could be where there is a place for one; for a longer talk one of those who are close. */
export const withSomebody = (context: Context, advice: Advice | null, today: LocalDay) => {
  if (advice === null || !isToSomebody(advice)) return advice && { ...advice, person: null }
  const candidates = context.signal.candidates(addDays(today, -DAYS_OF_PEOPLE), today)
  const isLong = advice.kind === 'one-longer-talk'
  const personId = safePerson(isLong ? candidates.filter(({ circle }) => circle === 'close') : candidates)
  return { ...advice, person: personId === null ? null : nameOf(context, personId) }
}

const nameOf = (context: Context, personId: string) => {
  const person = context.people.find(personId)
  return person === null ? null : { id: personId, name: person.name }
}
