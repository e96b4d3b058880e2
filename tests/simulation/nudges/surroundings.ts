import type { NudgeContext, Silence } from '../../../src/shared/domain/nudges/context.ts'
import type { Random } from '../random.ts'
import type { NudgePersona } from './personas.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const PEOPLE = 8

type Facts = Omit<NudgeContext, 'presence' | 'isHoliday' | 'silence'>
type Signal = NonNullable<NudgeContext['signal']>

const PATTERNS = ['quiet', 'feeling-low', 'overloaded', 'withdrawn-and-low', 'withdrawn-and-drained'] as const

/** What goes on in a life, as far as nudges see it. `version` grows whenever something has changed. */
export type Surroundings = {
  facts: Facts
  silence: Silence | null
  version: number
  /** A new day of the person begins. */
  readonly beginDay: (index: number, now: number) => void
  /** One minute passes at the computer. */
  readonly pass: (now: number) => void
  /** Something is written down. */
  readonly write: (now: number, personId: string | null) => void
  /** What a nudge was about is done. */
  readonly settle: (topic: string, now: number) => void
}

/** The fate of one persona, by chance. */
export const surround = (persona: NudgePersona, random: Random): Surroundings => {
  const dueAfter = new Map(
    Array.from({ length: PEOPLE }, (_, index) => [`person-${index}`, Math.floor(random.next() * 30)]),
  )
  const gaps = new Map([...dueAfter.keys()].map((id) => [id, 10 + Math.floor(random.next() * 40)]))
  const birthdays = new Map([...dueAfter.keys()].map((id) => [Math.floor(random.next() * 364), id]))
  let day = 0
  let ids = 0
  let weekSignal: Signal = { level: 'steady', pattern: null, isDraining: false }

  const life: Surroundings = {
    facts: {
      lastLoggedAt: null,
      energyToday: null,
      signal: null,
      plans: [],
      isReviewDone: false,
      duePersonIds: [],
      followUps: [],
      birthdayPersonIds: [],
    },
    silence: null,
    version: 0,
    beginDay: (index, now) => {
      day = index
      if (index % 7 === 0) weekSignal = signalOfWeek(persona, weekSignal, random)
      if (random.chance(persona.promises)) {
        const followUp = { id: `follow-up-${(ids += 1)}`, personId: null, dueDay: String(index) }
        change({ followUps: [...life.facts.followUps, followUp] })
      }
      const birthday = birthdays.get(index)
      change({
        energyToday: null,
        signal: index < 28 ? { level: 'learning', pattern: null, isDraining: false } : weekSignal,
        isReviewDone: index % 7 === 6 ? false : life.facts.isReviewDone,
        birthdayPersonIds: birthday === undefined ? [] : [birthday],
        duePersonIds: due(),
        plans: life.facts.plans.filter(({ dueAt }) => dueAt > now - 5 * DAY_MS),
      })
      if (random.chance(persona.plans)) {
        const dueAt = now + Math.floor(random.next() * 30 * 60) * 60_000
        change({ plans: [...life.facts.plans, { id: `plan-${(ids += 1)}`, dueAt }] })
      }
      life.silence = silenceOf(index, now)
    },
    pass: (now) => {
      const until = life.silence?.until ?? null
      if (until !== null && until <= now) {
        life.silence = null
        life.version += 1
      }
      if (random.chance(persona.writes / 400)) {
        life.write(now, random.chance(0.4) ? `person-${Math.floor(random.next() * PEOPLE)}` : null)
      }
      if (life.facts.energyToday === null && random.chance(0.001)) {
        change({ energyToday: 1 + Math.floor(random.next() * 5), lastLoggedAt: now })
      }
      if (life.silence === null && random.chance(persona.pauses / 400)) {
        life.silence = { kind: 'pause', until: now + random.oneOf([HOUR_MS, 14 * HOUR_MS, 7 * DAY_MS]) }
        life.version += 1
      }
      if (life.silence === null && random.chance(persona.rests / 400)) {
        life.silence = { kind: 'rest', until: now + 10 * HOUR_MS }
        life.version += 1
      }
    },
    write: (now, personId) => {
      if (personId !== null) dueAfter.set(personId, day + (gaps.get(personId) ?? 30))
      change({ lastLoggedAt: now, duePersonIds: due() })
    },
    settle: (topic, now) => {
      const [kind, id] = topic.split(':')
      if (kind === 'person-due') life.write(now, id ?? null)
      if (kind === 'review') change({ isReviewDone: true, lastLoggedAt: now })
      if (kind === 'check-in') change({ energyToday: 3, lastLoggedAt: now })
      if (kind === 'planned') change({ plans: life.facts.plans.filter((plan) => plan.id !== id), lastLoggedAt: now })
      if (kind === 'follow-up')
        change({ followUps: life.facts.followUps.filter((each) => each.id !== id), lastLoggedAt: now })
    },
  }

  const change = (news: Partial<Facts>) => {
    life.facts = { ...life.facts, ...news }
    life.version += 1
  }
  const due = () =>
    [...dueAfter]
      .filter(([, from]) => from <= day)
      .sort(([, one], [, other]) => one - other)
      .slice(0, 3)
      .map(([id]) => id)
  const silenceOf = (index: number, now: number): Silence | null => {
    const holiday = persona.away.find(({ from, days }) => index >= from && index < from + days)
    if (holiday !== undefined) return { kind: 'away', until: null }
    return life.silence?.kind === 'away' || (life.silence?.until ?? 0) <= now ? null : life.silence
  }
  return life
}

/** A low or a high lasts for three weeks on average. */
const signalOfWeek = (persona: NudgePersona, last: Signal, random: Random): Signal => {
  const isOn = last.pattern === null ? random.chance(persona.signal / 3 / (1 - persona.signal)) : random.chance(2 / 3)
  const isDraining = random.chance(persona.signal / 2)
  if (!isOn) return { level: random.chance(0.1) ? 'watch' : 'steady', pattern: null, isDraining }
  return { level: random.chance(0.25) ? 'high' : 'low', pattern: last.pattern ?? random.oneOf(PATTERNS), isDraining }
}
