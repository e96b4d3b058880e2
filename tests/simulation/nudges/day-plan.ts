import type { HourRange } from '../../../src/shared/domain/nudges/hours.ts'
import type { Random } from '../random.ts'
import type { Habit, NudgePersona } from './personas.ts'

const MINUTES = 1_440

/** What is the case in a minute of a day, as bits. */
export const ON = 1
export const LOCKED = 2
export const IDLE = 4
export const CALL = 8
export const FULL_SCREEN = 16
export const DO_NOT_DISTURB = 32
export const IN_FRONT = 64

/** One day at the computer, minute by minute of the wall clock: when it is on, and what is on it. */
export const planDay = (persona: NudgePersona, isWorkday: boolean, random: Random): Uint8Array => {
  const plan = new Uint8Array(MINUTES)
  const habit = isWorkday ? persona.workday : persona.dayOff
  for (const range of habit.on) sit(plan, range, habit, persona, random)
  if (isWorkday) {
    const meetings = Math.round(persona.meetings * (0.5 + random.next()))
    for (let index = 0; index < meetings; index += 1) {
      const bits = CALL | (random.chance(persona.presenting) ? FULL_SCREEN : 0)
      paint(plan, 540 + Math.floor(random.next() * 510), 20 + Math.floor(random.next() * 70), bits)
    }
  } else if (random.chance(0.3)) {
    // A film.
    paint(plan, 1_140 + Math.floor(random.next() * 60), 110, FULL_SCREEN)
  }
  for (let hour = 0; hour < 24; hour += 1) {
    if (random.chance(persona.doNotDisturb)) paint(plan, hour * 60, 60, DO_NOT_DISTURB)
  }
  for (let looks = 0; looks < 2; looks += 1) {
    paint(plan, Math.floor(random.next() * MINUTES), 3 + Math.floor(random.next() * 8), IN_FRONT)
  }
  return plan
}

/** Stretches of work with breaks between them: a few minutes away from the keys, locked, or the machine asleep. */
const sit = (
  plan: Uint8Array,
  { from, to }: HourRange,
  { seated }: Habit,
  { sleepy }: NudgePersona,
  random: Random,
) => {
  const jitter = () => Math.floor(random.next() * 20)
  const end = Math.min(MINUTES, (to > from ? to : MINUTES) - jitter())
  for (let minute = from + jitter(); minute < end;) {
    const worked = 15 + Math.floor(random.next() * 120)
    paint(plan, minute, Math.min(worked, end - minute), ON)
    minute += worked
    const rested = Math.ceil(((5 + random.next() * 30) * (1 - seated)) / 0.3)
    if (!random.chance(sleepy)) {
      paint(plan, minute, Math.min(rested, end - minute), ON | (random.chance(0.4) ? LOCKED | IDLE : IDLE))
    }
    minute += rested
  }
}

const paint = (plan: Uint8Array, from: number, length: number, bits: number) => {
  for (let minute = Math.max(0, from); minute < Math.min(MINUTES, from + length); minute += 1) {
    plan[minute] = (plan[minute] ?? 0) | bits
  }
}
