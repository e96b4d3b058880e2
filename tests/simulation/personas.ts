/**
 * People made up to try the coach on. All figures are assumptions, chosen to be as unlike one another as
 * people are; nothing is fitted to data.
 */
export type Persona = {
  readonly name: string
  /** One line for the report. */
  readonly about: string
  /** True courage at the start, on the scale of the levels, by core and supporting tracks. */
  readonly courage: { readonly core: number; readonly supporting: number }
  /** Where practice leads in the end, and how much of the way one fitting go takes. */
  readonly ceiling: number
  readonly growth: number
  /** Energy of a day: its mean (1-5) and how far days stray from it. */
  readonly energy: { readonly mean: number; readonly spread: number }
  /** How much the numbers given stray from what was felt (of 10). */
  readonly noise: number
  /** Chance that the app is opened on a day, in times on and off; and the chance that such a time ends. */
  readonly opens: { readonly on: number; readonly off: number; readonly change: number }
  /** Chance that the step of the day is skipped, and that one begun is put down for an outside reason. */
  readonly skips: number
  readonly putsDown: number
}

export const PERSONAS: readonly Persona[] = [
  {
    name: 'shy and steady',
    about: 'Opens the app nearly every day; little courage at first, grows slowly up to level 3.',
    courage: { core: 0.6, supporting: 1 },
    ceiling: 3,
    growth: 0.04,
    energy: { mean: 3.5, spread: 0.8 },
    noise: 0.8,
    opens: { on: 0.93, off: 0.93, change: 0 },
    skips: 0.1,
    putsDown: 0.02,
  },
  {
    name: 'bold',
    about: 'Much courage from the first day; the ladder has to catch up.',
    courage: { core: 3.6, supporting: 3.2 },
    ceiling: 5,
    growth: 0.05,
    energy: { mean: 4.1, spread: 0.7 },
    noise: 0.8,
    opens: { on: 0.85, off: 0.85, change: 0 },
    skips: 0.12,
    putsDown: 0.02,
  },
  {
    name: 'exhausted',
    about: 'Tired on most days, for long stretches; some courage, slow to grow.',
    courage: { core: 1.8, supporting: 1.8 },
    ceiling: 2.8,
    growth: 0.02,
    energy: { mean: 2.4, spread: 1 },
    noise: 1,
    opens: { on: 0.8, off: 0.8, change: 0 },
    skips: 0.2,
    putsDown: 0.06,
  },
  {
    name: 'inconsistent',
    about: 'Weeks with the app and weeks without; skips a third, puts down one in eight, gives numbers loosely.',
    courage: { core: 1.6, supporting: 2 },
    ceiling: 3.6,
    growth: 0.04,
    energy: { mean: 3.3, spread: 1.1 },
    noise: 1.6,
    opens: { on: 0.8, off: 0.03, change: 0.04 },
    skips: 0.33,
    putsDown: 0.12,
  },
]
