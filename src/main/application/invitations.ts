import { MONTHS, rarerCadence } from '../../shared/domain/people/cadence.ts'
import { bestWayOf } from '../../shared/domain/people/contact-way.ts'
import {
  createDayCount,
  type DayCount,
  type Span,
  UNKNOWN_DAYS_THAT_COUNT,
  unknownSpans,
} from '../../shared/domain/people/counted-days.ts'
import { firstShownDueDay } from '../../shared/domain/people/follow-up.ts'
import { nextOccurrence } from '../../shared/domain/people/important-date.ts'
import {
  asideDays,
  asideKey,
  chooseInvitations,
  DATE_AHEAD_DAYS,
  INVITATION_KINDS,
  type Invitation,
  type InvitationState,
  type Tie,
} from '../../shared/domain/people/invitations.ts'
import { quotable } from '../../shared/domain/people/quotable.ts'
import { waitingOf } from '../../shared/domain/people/waiting.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { addDays, type LocalDay, type Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { createMemory, basisOf } from './memory.ts'
import { pausedOn } from './pauses.ts'
import type { TieRecord } from './ties-ports.ts'
import type { DeepReadonly } from './use-case.ts'

type OfPerson = { readonly personId: string }
type InvitationView = DeepReadonly<Output<'invitations.list'>[number]>

/** Days for which a rarer cadence is not offered again. */
const KEPT_DAYS = 182

/**
 * Whom it would be good to write to at a moment, at most three, with why: people it has been a while with, what one
 * wants to come back to, dates that are near. Nobody in a pause. Cheap enough for every look at the home screen.
 */
export const invitations = (context: Context, now: Moment): readonly Invitation[] => {
  const basis = basisOf(context, now.localDay)
  const known = memory.recall(context, basis)
  if (known !== undefined) return known
  const chosen = pausedOn(context, now.localDay) ? [] : chooseInvitations(stateOf(context, now))
  memory.remember(context, basis, chosen)
  return chosen
}

const memory = createMemory<readonly Invitation[]>()

/** Whether they would be found at once. */
export const areInvitationsKnown = (context: Context, now: Moment): boolean =>
  memory.recall(context, basisOf(context, now.localDay)) !== undefined

export const listInvitations = (context: Context): Result<readonly InvitationView[]> => {
  const now = presentMoment(context)
  return ok(invitations(context, now).flatMap((invitation) => viewOf(context, now, invitation) ?? []))
}

/** "Not now": everything that is brought up of a person is left alone, each kind for its while. */
export const putAside = (context: Context, { personId }: OfPerson): Result<null> =>
  context.transact(() => {
    if (context.people.find(personId) === null) return fail('not-found')
    const now = presentMoment(context)
    const shown = invitations(context, now).find((invitation) => invitation.personId === personId)
    const idealDays = context.cadences.tieOf(personId)?.cadence.idealDays ?? null
    for (const kind of new Set(shown?.reasons.map((reason) => reason.kind))) {
      context.aside.put({ personId, kind, until: addDays(now.localDay, asideDays(kind, idealDays)) }, now)
    }
    return ok(null)
  })

/** Takes back what was answered today. */
export const takeBackAnswer = (
  context: Context,
  { personId, answer }: OfPerson & { readonly answer: 'not-now' | 'keep-cadence' },
): Result<null> => {
  const kinds = answer === 'not-now' ? INVITATION_KINDS : (['rarer'] as const)
  context.aside.takeBack(personId, kinds, presentMoment(context).localDay)
  return ok(null)
}

/** "Leave it as it is": the offer of a rarer cadence rests. */
export const keepCadence = (context: Context, { personId }: OfPerson): Result<null> => {
  if (context.people.find(personId) === null) return fail('not-found')
  const now = presentMoment(context)
  context.aside.put({ personId, kind: 'rarer', until: addDays(now.localDay, KEPT_DAYS) }, now)
  return ok(null)
}

const stateOf = (context: Context, now: Moment): InvitationState => {
  const today = now.localDay
  const records = context.cadences.ties()
  const aside = context.aside.on(today)
  const isKept = new Set(aside.flatMap(({ personId, kind }) => (kind === 'rarer' ? [personId] : [])))
  const contacted = new Set(context.cadences.contactedOn(today))
  const seenToToday = new Set([
    ...records.map(({ personId }) => personId).filter((personId) => contacted.has(personId)),
    ...context.followUps.doneOn(today),
    ...aside.flatMap(({ personId, kind, on }) => (on === today && kind !== 'rarer' ? [personId] : [])),
  ])
  return {
    today,
    // Whoever was in touch today had the chance to wish well.
    dates: datesNear(context, today).filter(({ personId }) => !contacted.has(personId)),
    followUps: context.followUps
      .due(firstShownDueDay(today), today)
      .map(({ id, personId, dueDay }) => ({ kind: 'follow-up', followUpId: id, personId, dueDay })),
    ties: tiesOf(context, records, today).map((tie) => (isKept.has(tie.personId) ? { ...tie, rarer: null } : tie)),
    aside: new Set(aside.flatMap(({ personId, kind }) => (kind === 'rarer' ? [] : [asideKey(personId, kind)]))),
    seenToToday,
  }
}

const tiesOf = (context: Context, records: readonly TieRecord[], today: LocalDay): readonly Tie[] => {
  if (records.length === 0) return []
  const weights = context.settings.read().contactWeights
  const countFor = dayCounts(context, records, today)
  return records.map(({ personId, cadence, since, contacts }) => {
    const count = countFor(cadence.months)
    const waiting = waitingOf({ cadence, contacts, since, weights, count, today })
    return { personId, cadence, waiting, rarer: rarerCadence(cadence, waiting.waited) }
  })
}

type Months = TieRecord['cadence']['months']

/** One count of days for each season that occurs. */
const dayCounts = (context: Context, records: readonly TieRecord[], today: LocalDay) => {
  let first = today
  for (const { since, contacts } of records) {
    if (since < first) first = since
    for (const day of Object.values(contacts)) if (day < first) first = day
  }
  const leftOut: readonly Span[] = [
    ...unknownSpans(context.cadences.silences(UNKNOWN_DAYS_THAT_COUNT, today)),
    ...context.pauses.all(),
  ]
  const make = (months: Months): DayCount => createDayCount({ first, last: today, leftOut, months })
  const allYear = make(MONTHS)
  const seasons = new Map<string, DayCount>()
  return (months: Months): DayCount => {
    if (months.length === MONTHS.length) return allYear
    const key = months.join()
    const count = seasons.get(key) ?? make(months)
    seasons.set(key, count)
    return count
  }
}

const datesNear = (context: Context, today: LocalDay): InvitationState['dates'] => {
  const ahead = Array.from({ length: DATE_AHEAD_DAYS + 1 }, (_, days) => addDays(today, days))
  const days = ahead.map((day) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }))
  // In ordinary years 29 February is shown on the day before; the rule itself decides below.
  const withLeapDay = days.some(({ month, day }) => month === 2 && day === 28) ? [...days, { month: 2, day: 29 }] : days
  const distinct = new Map(withLeapDay.map((each) => [`${each.month} ${each.day}`, each]))
  return context.nearDates.onDays([...distinct.values()]).flatMap(({ id, personId, ...date }) => {
    const { inDays } = nextOccurrence(date, today)
    if (inDays > DATE_AHEAD_DAYS) return []
    return [{ kind: 'date' as const, dateId: id, personId, inDays }]
  })
}

const viewOf = (context: Context, now: Moment, { personId, reasons }: Invitation): InvitationView | null => {
  const person = context.people.find(personId)
  if (person === null) return null
  const dates = context.importantDates.ofPerson(personId)
  const cadence = reasons.find((reason) => reason.kind === 'cadence')
  return {
    person,
    way: bestWayOf(context.contactWays.ofPerson(personId)),
    dates: reasons.flatMap((reason) => {
      const date = reason.kind === 'date' ? dates.find(({ id }) => id === reason.dateId) : undefined
      if (date === undefined) return []
      const { inDays, years } = nextOccurrence(date, now.localDay)
      return [{ id: date.id, kind: date.kind, label: date.label, inDays, years }]
    }),
    followUps: reasons.flatMap((reason) =>
      reason.kind === 'follow-up' ? (context.followUps.find(reason.followUpId) ?? []) : [],
    ),
    cadence:
      cadence === undefined
        ? null
        : {
            stage: cadence.stage,
            lastTalkOn: lastTalkOn(context, personId),
            told: lastTold(context, personId),
            rarer: cadence.rarer,
            own: context.cadences.ofPerson(personId),
          },
  }
}

/** The latest note on somebody, short enough to be quoted. */
const lastTold = ({ personNotes }: Context, personId: string): string | null => {
  for (const { text } of personNotes.ofPerson(personId)) {
    const words = quotable(text)
    if (words !== '') return words
  }
  return null
}

/** Day of the latest contact that was logged, by whatever channel. */
const lastTalkOn = ({ cadences }: Context, personId: string): LocalDay | null =>
  Object.values(cadences.tieOf(personId)?.contacts ?? {})
    .toSorted()
    .at(-1) ?? null
