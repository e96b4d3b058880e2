import type { NudgeContext, NudgeNow, NudgePresence } from '../../shared/domain/nudges/context.ts'
import { decideNudge, nudgesToLetGo } from '../../shared/domain/nudges/decide-nudge.ts'
import type { NudgeDecision } from '../../shared/domain/nudges/decision.ts'
import { isOpen, rarerThan } from '../../shared/domain/nudges/looking-back.ts'
import type { Nudge, NudgeHistory } from '../../shared/domain/nudges/nudge.ts'
import { snoozeKey } from '../../shared/domain/nudges/occasions.ts'
import { EXPIRES_AFTER_MS, LOOK_BACK_DAYS } from '../../shared/domain/nudges/parameters.ts'
import { addDays } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { nudgeContext, nudgeNow, nudgePreferences } from './nudge-context.ts'
import type { Notice } from './nudge-ports.ts'
import { nudgeButtons, nudgeText } from './nudge-words.ts'
import { prepare } from './prepare.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Why something was held is of interest for a month or two. */
const HOLDS_KEPT_DAYS = 60
/** A clock that was a year or two ahead for a while, and is put right, makes nothing come twice. */
const KEYS_KEPT_DAYS = 3 * LOOK_BACK_DAYS

/** Looks, whenever it is told to, whether there is something to say, and says it. */
export type NudgeWatch = {
  /** Cheap while nothing has changed and nothing is due. Calls do not overlap: one that comes too early is passed over. */
  readonly look: () => Promise<void>
  /** Something was written, or chosen: the next look is a whole one. */
  readonly noticeChange: () => void
}

type Found = {
  readonly now: NudgeNow
  readonly history: NudgeHistory
  readonly around: NudgeContext
  readonly decision: NudgeDecision
}

/** What would be decided for somebody who can be seen like this. Changes nothing. */
export const decideFor = (context: Context, presence: NudgePresence): Found => {
  const now = nudgeNow(context)
  const history = context.nudges.history(now.epochMs - LOOK_BACK_DAYS * DAY_MS)
  const around = nudgeContext(context, presence, now)
  return { now, history, around, decision: decideNudge(history, nudgePreferences(context), around, now) }
}

/** @param onChanged something was shown, held or let go, or ended by itself: a pause, or the time to answer */
export const createNudgeWatch = (context: Context, onChanged: () => void): NudgeWatch => {
  const { surroundings, notifier } = context
  let again: { readonly at: number; readonly zone: string; readonly last: number } | null = null
  let endsAt = Number.POSITIVE_INFINITY
  let isLooking = false
  let tidiedOn = ''

  /** A clock that went back, or another zone, is a change as well. */
  const isTooEarly = () => {
    const now = context.clock.now()
    return again !== null && now < again.at && now >= again.last && context.clock.zone() === again.zone
  }

  const look = async () => {
    await prepare(context)
    let found = decideFor(context, surroundings.glance())
    // The desktop is asked only when there is something to say.
    if (found.decision.kind === 'show') found = decideFor(context, await surroundings.look())
    const { notice, isNews } = context.transact(() => keep(context, found))
    const isOver = found.now.epochMs >= endsAt
    endsAt = nextEnd(found)
    if (isNews || isOver) onChanged()
    if (notice !== null) notifier.show(notice)
    tidy(found.now)
    const at = Math.min(found.decision.checkAgainAt, endsAt)
    const { epochMs: last, zone } = found.now
    // What can be seen of the person may be another thing at any moment: such a hold is not waited out.
    again = at - last <= MINUTE_MS ? null : { at, zone, last }
  }

  const tidy = ({ epochMs, localDay }: NudgeNow) => {
    if (tidiedOn === localDay) return
    context.nudges.forget({
      before: epochMs - LOOK_BACK_DAYS * DAY_MS,
      day: addDays(localDay, -HOLDS_KEPT_DAYS),
      spentDay: addDays(localDay, -KEYS_KEPT_DAYS),
    })
    tidiedOn = localDay
  }

  return {
    look: async () => {
      if (isLooking || isTooEarly()) return
      isLooking = true
      // What changes meanwhile is seen by the next look.
      again = null
      try {
        await look()
      } finally {
        isLooking = false
      }
    },
    noticeChange: () => {
      again = null
    },
  }
}

/** The instant (epoch ms) at which a pause ends by itself, or the time to answer what was shown; infinite: nothing does. */
const nextEnd = ({ now, history, around, decision }: Found): number => {
  const open = history.shown.filter((nudge) => isOpen(nudge, now)).map(({ shown }) => shown.epochMs)
  const shown = decision.kind === 'show' ? [...open, now.epochMs] : open
  const ends = [around.silence?.until ?? Number.POSITIVE_INFINITY, ...shown.map((since) => since + EXPIRES_AFTER_MS)]
  return Math.min(...ends.filter((end) => end > now.epochMs))
}

/** Writes down what was decided, before anything of it can be seen: so nothing is said twice, whatever happens next. */
const keep = (
  context: Context,
  { now, history, around, decision }: Found,
): { readonly notice: Notice | null; readonly isNews: boolean } => {
  const shownKey = decision.kind === 'show' ? decision.nudge.key : null
  const letGo = nudgesToLetGo(history, nudgePreferences(context), around, now, shownKey)
  for (const { key, nudge, because } of letGo) {
    context.nudges.addLetGo(context.ids.next(), { ...nudge, key }, because, now)
    endSnoozeBehind(context, history, key)
  }
  if (decision.kind === 'show') return { notice: keepShown(context, history, decision, now), isNews: true }
  const isHoldNews = decision.kind === 'hold' && keepHold(context, decision, now)
  return { notice: null, isNews: isHoldNews || letGo.length > 0 }
}

const keepHold = (
  { nudges }: Context,
  { nudge, reason }: Extract<NudgeDecision, { kind: 'hold' }>,
  now: NudgeNow,
): boolean => nudges.addHold({ day: now.localDay, kind: nudge.kind, reason, at: now.epochMs })

const keepShown = (
  context: Context,
  history: NudgeHistory,
  { nudge, wording, asksForRarer }: Extract<NudgeDecision, { kind: 'show' }>,
  now: NudgeNow,
): Notice => {
  const id = context.ids.next()
  const shown = { epochMs: now.epochMs, zone: now.zone, localDay: now.localDay }
  const hour = Math.floor(now.wall.minute / 60)
  context.nudges.addShown({ id, ...nudge, shown, hour, wording, answer: null, answeredAt: null })
  endSnoozeBehind(context, history, nudge.key)
  const { hasNames, hasSound, kinds } = context.settings.read().nudges
  const isLast = rarerThan(nudge.kind, kinds[nudge.kind].frequency) === 'never'
  const language = context.language()
  const text = nudgeText(language, nudge.reason.kind, wording, hasNames ? nameIn(context, nudge) : null)
  const buttons = nudgeButtons(language)
  return {
    ...{ id, hasSound, title: text.title },
    body: asksForRarer ? `${text.body} ${isLast ? buttons.stop : buttons.rarer}` : text.body,
    actions: [
      { answer: 'opened', label: buttons.open },
      { answer: 'later', label: buttons.later },
      { answer: 'not-today', label: buttons['not-today'] },
    ],
  }
}

const endSnoozeBehind = ({ nudges }: Context, { snoozed }: NudgeHistory, key: string) => {
  const snooze = snoozed.find(({ id }) => snoozeKey(id) === key)
  if (snooze !== undefined) nudges.endSnooze(snooze.id)
}

/** The name of the person that a nudge is about; null when it is about nobody. */
export const nameIn = ({ people }: Pick<Context, 'people'>, { reason }: Pick<Nudge, 'reason'>): string | null => {
  const personId = 'personId' in reason ? reason.personId : null
  return personId === null ? null : (people.find(personId)?.name ?? null)
}
