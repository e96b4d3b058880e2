import type { AssessmentOptions } from '../../../src/shared/domain/signal/index.ts'
import { PRODUCT_OPTIONS } from '../../../src/shared/domain/signal/product-options.ts'
import {
  CALM,
  CHANGED,
  coverage,
  DAY_RULES,
  detections,
  falseAlarms,
  LOW,
  mistaken,
  RATES,
  runLengths,
  SENSITIVE,
  UNCHANGED,
  WATCH,
} from './contacts-runs.ts'
import { changedLevels, LEVEL_RATES, ORDINARY, ordinaryLevels, recovery, TURNS } from './level-runs.ts'

/** The bare rule, as the design measured it. */
const BARE: AssessmentOptions = {}
const limitsOf = (name: string) =>
  name === 'mixed people' || name === 'to half' ? [SENSITIVE, WATCH, CALM, LOW] : [WATCH, LOW]

/** Each kind of run, by the name of a life, contacts a week and the number of people. */
const RUNS = {
  falseAlarms: (name: string, rate: number, people: number) => falseAlarms(name, rate, people, limitsOf(name)),
  detections: (name: string, rate: number, people: number) => detections(name, rate, people, limitsOf(name)),
  runLengths: (_: string, rate: number, people: number) => runLengths(rate, people, [WATCH, LOW]),
  mistaken: (_: string, rate: number, people: number) => mistaken(rate, people),
  coverage: (name: string, rate: number, people: number) => coverage(name, rate, people),
  ordinary: (name: string, rate: number, people: number) => ordinaryLevels(name, rate, people, BARE),
  ordinaryInProduct: (name: string, rate: number, people: number) =>
    ordinaryLevels(name, rate, people, PRODUCT_OPTIONS),
  changed: (name: string, rate: number, people: number) => changedLevels(name, rate, people, BARE),
  recovery: (_: string, rate: number, people: number) => recovery(rate, people, BARE),
}

type Kind = keyof typeof RUNS
type RunOf<Name extends Kind> = ReturnType<(typeof RUNS)[Name]>

/** One run. Each stands for itself, so that they can be shared out among workers. */
export type Job = { readonly kind: Kind; readonly name: string; readonly perWeek: number }

const jobs = (kind: Kind, names: readonly string[], rates: readonly number[]): readonly Job[] =>
  names.flatMap((name) => rates.map((perWeek) => ({ kind, name, perWeek })))

/** Those of four rates, in whose tables one that is small shows most. */
const FOUR_RATES = [3, ...LEVEL_RATES]

/** All runs of docs/signal.md, those that take longest first. */
export const ALL_JOBS: readonly Job[] = [
  ...jobs('runLengths', [''], RATES),
  ...jobs('ordinary', Object.keys(ORDINARY), FOUR_RATES),
  ...jobs('ordinaryInProduct', ['ordinary life'], FOUR_RATES),
  ...jobs('changed', Object.keys(TURNS), LEVEL_RATES),
  ...jobs('recovery', [''], LEVEL_RATES),
  ...jobs('coverage', Object.keys(DAY_RULES), LEVEL_RATES),
  ...jobs('mistaken', [''], RATES),
  ...jobs('falseAlarms', Object.keys(UNCHANGED), RATES),
  ...jobs('detections', Object.keys(CHANGED), RATES),
]

export const keyOf = ({ kind, name, perWeek }: Job): string => `${kind} ${name} ${perWeek}`

export const runJob = ({ kind, name, perWeek }: Job, people: number) => RUNS[kind](name, perWeek, people)

/** What the runs gave, by name. */
export type Results = { readonly get: <Name extends Kind>(kind: Name, name: string, perWeek: number) => RunOf<Name> }

export const resultsOf = (byKey: ReadonlyMap<string, unknown>): Results => ({
  get: <Name extends Kind>(kind: Name, name: string, perWeek: number) => {
    const result = byKey.get(keyOf({ kind, name, perWeek }))
    if (result === undefined) throw new Error(`was not run: ${keyOf({ kind, name, perWeek })}`)
    return result as RunOf<Name>
  },
})
