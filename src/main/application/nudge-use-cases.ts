import { topicRestsUntil, snoozeUntil } from '../../shared/domain/nudges/snooze.ts'
import { type NudgeAnswer, type Snooze, SNOOZES } from '../../shared/domain/nudges/nudge.ts'
import type { SilenceChoice } from '../../shared/domain/nudges/log.ts'
import type { NudgeNow, Silence } from '../../shared/domain/nudges/context.ts'
import type { Frequency } from '../../shared/domain/nudges/preferences.ts'
import type { NudgeKind } from '../../shared/domain/nudges/nudge.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { nudgesContract } from '../../shared/ipc/contract/nudges.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { addDays, type LocalDay, startOfDay } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { holidays, nudgeNow, nudgePreferences } from './nudge-context.ts'
import { currentNudges, type NudgeView, nudgeLog, viewOf } from './nudge-log.ts'
import type { NudgeRecord } from './nudge-ports.ts'
import { prepare } from './prepare.ts'
import { updateSettings } from './settings.ts'
import type { UseCasesOf } from './use-case.ts'

const HOUR_MS = 3_600_000

type Answer = { readonly id: string; readonly answer: NudgeAnswer | null }

/** What nudges are answered, put off and silenced with. */
export const nudgesUseCases = (context: Context): UseCasesOf<keyof typeof nudgesContract> => ({
  'nudges.current': async () => {
    await context.packs.ready()
    return ok(currentNudges(context))
  },
  'nudges.log': async () => {
    await prepare(context)
    return ok(nudgeLog(context))
  },
  'nudges.answer': (input) => answerNudge(context, input),
  'nudges.setSilence': ({ silence }) => setSilence(context, silence),
  'nudges.tune': (input) => tune(context, input),
  'nudges.abilities': async () => ok(await context.surroundings.abilities()),
  'autostart.get': () => ok(context.autostart.read()),
  'autostart.set': ({ isOn }) => {
    try {
      context.autostart.write(isOn)
    } catch {
      return fail('storage')
    }
    return ok(context.autostart.read())
  },
})

const NUDGE_CHANGES: readonly Area[] = ['nudges']

/** The areas in which these use cases change data. */
export const CHANGES_OF_NUDGES: Partial<Record<Channel, readonly Area[]>> = {
  'nudges.answer': NUDGE_CHANGES,
  'nudges.setSilence': NUDGE_CHANGES,
  'nudges.tune': NUDGE_CHANGES,
}

/** The latest answer counts: what the one before it brought about is undone. */
const answerNudge = (context: Context, { id, answer }: Answer): Result<NudgeView> =>
  context.transact(() => {
    const nudge = context.nudges.find(id)
    if (nudge?.state !== 'shown') return fail('not-found')
    const now = nudgeNow(context)
    context.nudges.endSnoozeOf(id)
    if (nudge.answer === 'topic-rests') context.nudges.wakeTopic(nudge.topic)
    context.nudges.setAnswer(id, answer, now.epochMs)
    if (answer !== null) context.notifier.withdraw(id)
    bringAbout(context, nudge, answer, now)
    const answered = context.nudges.find(id)
    return answered === null ? fail('not-found') : ok(viewOf(context, answered))
  })

const bringAbout = (context: Context, nudge: NudgeRecord, answer: NudgeAnswer | null, now: NudgeNow) => {
  if (answer === 'topic-rests') context.nudges.restTopic(nudge.topic, topicRestsUntil(now))
  if (!isSnooze(answer)) return
  const until = snoozeUntil(answer, nudgePreferences(context), holidays(context), now)
  context.nudges.snooze({ id: context.ids.next(), nudgeId: nudge.id, until })
}

const isSnooze = (answer: NudgeAnswer | null): answer is Snooze => SNOOZES.some((snooze) => snooze === answer)

const setSilence = (
  context: Context,
  choice: SilenceChoice | { readonly day: LocalDay } | null,
): Result<Silence | null> => {
  const now = nudgeNow(context)
  const { dayStartHour } = context.settings.read()
  const silence = choice === null ? null : silenceOf(choice, now, dayStartHour)
  if (silence?.until !== undefined && silence.until !== null && silence.until <= now.epochMs) {
    return fail('invalid-input', [{ path: 'silence.day', reason: 'invalid' }])
  }
  context.nudges.setSilence(silence)
  return ok(silence)
}

const silenceOf = (
  choice: SilenceChoice | { readonly day: LocalDay },
  { epochMs, zone, localDay }: NudgeNow,
  dayStartHour: number,
): Silence => {
  const dayBegins = (day: LocalDay) => startOfDay(day, zone, dayStartHour)
  if (typeof choice === 'object') return { kind: 'pause', until: dayBegins(choice.day) }
  switch (choice) {
    case 'hour':
      return { kind: 'pause', until: epochMs + HOUR_MS }
    case 'tomorrow':
      return { kind: 'pause', until: dayBegins(addDays(localDay, 1)) }
    case 'week':
      return { kind: 'pause', until: dayBegins(addDays(localDay, 7)) }
    case 'rest':
      return { kind: 'rest', until: dayBegins(addDays(localDay, 1)) }
    case 'open':
      return { kind: 'pause', until: null }
  }
}

const tune = (
  { settings, clock }: Context,
  { kind, frequency }: { readonly kind: NudgeKind; readonly frequency: Frequency },
): Result<null> => {
  const { nudges } = settings.read()
  const chosen = { ...nudges.kinds, [kind]: { frequency, chosenAt: clock.now() } }
  const answer = updateSettings(settings, { nudges: { ...nudges, kinds: chosen } })
  return answer.ok ? ok(null) : answer
}
