import type { NudgeContext, NudgeNow, NudgePresence, Silence } from '../../shared/domain/nudges/context.ts'
import type { IsHoliday } from '../../shared/domain/nudges/hours.ts'
import type { NudgePreferences } from '../../shared/domain/nudges/preferences.ts'
import { isJapaneseHoliday } from '../../shared/time/japanese-holidays.ts'
import { wallClockOf } from '../../shared/time/wall-clock.ts'
import { type Context, presentMoment } from './context.ts'
import { invitations } from './invitations.ts'
import { pausedOn } from './pauses.ts'
import { waitingPlans } from './plans.ts'
import { reviewOffer } from './reviews.ts'
import { nudgeSignal } from './signal.ts'

/** Now, with what the clock on the wall shows. */
export const nudgeNow = (context: Pick<Context, 'clock' | 'settings'>): NudgeNow => {
  const now = presentMoment(context)
  return { ...now, wall: wallClockOf(now.epochMs, now.zone) }
}

/** What the person chose, wherever it stands among the settings. */
export const nudgePreferences = ({ settings }: Pick<Context, 'settings'>): NudgePreferences => {
  const { nudges, reviewAt } = settings.read()
  return { ...nudges, reviewAt }
}

const JAPAN = 'Asia/Tokyo'

/** Whether a day is a public holiday that the person keeps. Those of Japan are known, and hold where its time does. */
export const holidays = ({ settings, clock }: Pick<Context, 'settings' | 'clock'>): IsHoliday =>
  settings.read().nudges.keepsHolidays && clock.zone() === JAPAN ? isJapaneseHoliday : () => false

/** Everything that a decision about nudges rests on, as the notebook has it. */
export const nudgeContext = (context: Context, presence: NudgePresence, now: NudgeNow): NudgeContext => {
  const today = now.localDay
  const invited = invitations(context, now)
  const reasons = invited.flatMap((invitation) =>
    invitation.reasons.map((reason) => ({ ...reason, personId: invitation.personId })),
  )
  return {
    silence: silenceNow(context, now) ?? awayNow(context, now),
    presence,
    isHoliday: holidays(context),
    lastLoggedAt: context.nudges.lastLoggedAt(),
    energyToday: context.checkIns.onDay(today)?.energy ?? null,
    signal: nudgeSignal(context, today),
    plans: waitingPlans(context).map(({ id, due }) => ({ id, dueAt: due.epochMs })),
    isReviewDone: context.reviews.find(reviewOffer(context, now).weekStart) !== null,
    duePersonIds: reasons.flatMap((reason) => (reason.kind === 'cadence' ? [reason.personId] : [])),
    followUps: reasons.flatMap((reason) =>
      reason.kind === 'follow-up' ? [{ id: reason.followUpId, personId: reason.personId, dueDay: reason.dueDay }] : [],
    ),
    birthdayPersonIds: reasons.flatMap((reason) =>
      reason.kind === 'date' && reason.inDays === 0 && isBirthday(context, reason) ? [reason.personId] : [],
    ),
  }
}

/** The silence that was asked for, while it lasts. */
export const silenceNow = ({ nudges }: Pick<Context, 'nudges'>, { epochMs }: NudgeNow): Silence | null => {
  const silence = nudges.silence()
  return silence === null || (silence.until !== null && silence.until <= epochMs) ? null : silence
}

/** A pause of the notebook. Looked at again every hour, so that its end need not be known. */
const awayNow = (context: Context, { localDay }: NudgeNow): Silence | null =>
  pausedOn(context, localDay) ? { kind: 'away', until: null } : null

const isBirthday = (
  { importantDates }: Context,
  { personId, dateId }: { readonly personId: string; readonly dateId: string },
): boolean => importantDates.ofPerson(personId).some(({ id, kind }) => id === dateId && kind === 'birthday')
