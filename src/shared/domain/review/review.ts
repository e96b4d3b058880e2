import { addDays, daysBetween, type LocalDay, startOfWeek, type Weekday } from '../../time/day.ts'
import type { WallClock } from '../../time/wall-clock.ts'
import type { WeeklyTime } from '../settings/settings.ts'
import type { ContactChannel, JournalItem } from '../journal/journal.ts'
import type { Person } from '../people/person.ts'

/** Days on which a review is offered, the chosen one included. Then the offer goes by itself. */
export const OFFERED_DAYS = 3
/** In the first days of a week one looks back on the week before. */
const DAYS_FOR_THE_WEEK_BEFORE = 3

/** First day of the week that one looks back on at a day: the current week, or in its first three days the one before. */
export const weekLookedBackOn = (day: LocalDay, firstWeekday: Weekday): LocalDay => {
  const start = startOfWeek(day, firstWeekday)
  return daysBetween(start, day) < DAYS_FOR_THE_WEEK_BEFORE ? addDays(start, -7) : start
}

type Calendar = {
  readonly wall: WallClock
  readonly today: LocalDay
  readonly firstWeekday: Weekday
  /** The day and hour that the person chose; null: none. */
  readonly reviewAt: WeeklyTime | null
}

/**
 * The week to look back on now, and whether the chosen hour has come: then it stays for `OFFERED_DAYS`. The week
 * is that of the chosen day, so that it does not change under an offer.
 */
export const weekToReview = ({
  wall,
  today,
  firstWeekday,
  reviewAt,
}: Calendar): { readonly weekStart: LocalDay; readonly isDue: boolean } => {
  if (reviewAt === null) return { weekStart: weekLookedBackOn(today, firstWeekday), isDue: false }
  const ahead = (wall.weekday - reviewAt.weekday + 7) % 7
  const daysSince = ahead === 0 && wall.minute < reviewAt.minute ? 7 : ahead
  const isDue = daysSince < OFFERED_DAYS
  return { weekStart: weekLookedBackOn(isDue ? addDays(wall.date, -daysSince) : today, firstWeekday), isDue }
}

/** Whose goals come next after the week that is looked back on: those of the week that is running, or of the next. */
export const goalsAfter = (weekStart: LocalDay, today: LocalDay): 'this' | 'next' =>
  daysBetween(weekStart, today) < 7 ? 'next' : 'this'

/** A contact of the week that gave energy or took it. */
export type FeltContact = {
  readonly entryId: string
  readonly day: LocalDay
  readonly channel: ContactChannel
  readonly people: readonly Person[]
}

/** What the journal says of a week. */
export type WeekInReview = {
  /** Those who were met, the most often first; how many contacts each. */
  readonly met: readonly { readonly person: Person; readonly times: number }[]
  readonly gave: readonly FeltContact[]
  readonly took: readonly FeltContact[]
}

/** Reads a week out of its entries; what gave the most, or took the most, comes first. */
export const reviewOf = (items: readonly JournalItem[]): WeekInReview => {
  const met = new Map<string, { readonly person: Person; readonly times: number }>()
  for (const person of items.flatMap(({ interaction }) => interaction?.people ?? [])) {
    met.set(person.id, { person, times: (met.get(person.id)?.times ?? 0) + 1 })
  }
  const felt = items.flatMap(({ id, at, interaction }) => {
    const by = interaction?.energy ?? null
    if (interaction === null || by === null) return []
    return [{ entryId: id, day: at.localDay, channel: interaction.channel, people: interaction.people, by }]
  })
  const plain = ({ by: _by, ...contact }: (typeof felt)[number]): FeltContact => contact
  return {
    met: [...met.values()].toSorted((one, other) => other.times - one.times),
    gave: felt
      .filter(({ by }) => by > 0)
      .toSorted((one, other) => other.by - one.by)
      .map(plain),
    took: felt
      .filter(({ by }) => by < 0)
      .toSorted((one, other) => one.by - other.by)
      .map(plain),
  }
}

/** A review as it is kept in the journal: Markdown, a heading over each part that says something. */
export const composeReview = (
  parts: readonly { readonly heading: string; readonly lines: readonly string[] }[],
): string =>
  parts
    .map(({ heading, lines }) => ({ heading, body: lines.map((line) => line.trim()).filter((line) => line !== '') }))
    .filter(({ body }) => body.length > 0)
    .map(({ heading, body }) => [`### ${heading}`, ...body].join('\n\n'))
    .join('\n\n')
