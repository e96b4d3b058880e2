import type { Detection } from './alarms.ts'
import { CALM, DAY_RULES, LOW, RATES, SENSITIVE, WATCH } from './contacts-runs.ts'
import { EARLIER_ALARMS, EARLIER_COVERAGE, EARLIER_FOUND, EARLIER_ORDINARY, EARLIER_TURNS } from './earlier.ts'
import type { Results } from './jobs.ts'
import { LEVEL_RATES, ORDINARY, TURNS } from './level-runs.ts'

type Cell = string | number

const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const percent = (share: number): string => String(Math.round(100 * share))
const percents = (shares: readonly number[]): string => shares.map(percent).join('/')
const inDays = (median: number | null): string => (median === null ? 'never' : String(median))
const joined = (values: readonly Cell[]): string => values.join('/')
const at = <Value>(byLimit: Readonly<Record<string, Value>>, limit: number): Value => {
  const value = byLimit[String(limit)]
  if (value === undefined) throw new Error(`the limit ${limit} was not run`)
  return value
}

const MAIN_CHANGES = ['to half', 'to 30%', 'full stop', 'slowly to half, over 8 weeks', 'no change']
const FOUR_RATES = [3, ...LEVEL_RATES]

const foundRow = (results: Results, name: string, limit: number): readonly Cell[] => {
  const found = RATES.map((rate): Detection => at(results.get('detections', name, rate), limit))
  const within = (weeks: 1 | 2 | 3 | 4) => joined(found.map((each) => percent(each.within[weeks])))
  return [within(1), within(2), within(3), within(4), joined(found.map(({ median }) => inDays(median)))]
}

const FOUND_HEAD = ['within 1 week, %', '2 weeks', '3 weeks', '4 weeks', 'median days']

/** How soon the chart of contacts sees a change, at both limits, beside the earlier figures. */
export const detectionTable = (results: Results): string =>
  table(
    ['contacts change', 'limit', ...FOUND_HEAD],
    MAIN_CHANGES.flatMap((name) => [
      [name, WATCH, ...foundRow(results, name, WATCH)],
      ...earlierFound(name),
      [name, LOW, ...foundRow(results, name, LOW)],
    ]),
  )

const earlierFound = (name: string): readonly (readonly Cell[])[] => {
  const rows = EARLIER_FOUND[name]
  return rows === undefined
    ? []
    : [[`_${name}, earlier_`, WATCH, ...[0, 1, 2, 3].map((week) => joined(rows.map((row) => row[week] ?? ''))), '']]
}

export const falseAlarmTable = (results: Results): string =>
  table(
    ['limit', 'false alarms a year', 'earlier', 'half: found in 3 weeks, %', 'half: median days'],
    [
      [SENSITIVE, 'sensitive'] as const,
      [WATCH, 'standard'] as const,
      [CALM, 'calm'] as const,
      [LOW, 'the limit of low'] as const,
    ].map(([limit, name]) => {
      const found = RATES.map((rate) => at(results.get('detections', 'to half', rate), limit))
      return [
        `${limit} (${name})`,
        joined(RATES.map((rate) => at(results.get('falseAlarms', 'mixed people', rate), limit).toFixed(1))),
        joined(EARLIER_ALARMS[String(limit)] ?? []),
        joined(found.map(({ within }) => percent(within[3]))),
        joined(found.map(({ median }) => inDays(median))),
      ]
    }),
  )

export const runLengthTable = (results: Results): string =>
  table(
    ['limit', 'mean weeks to the first false alarm', 'median'],
    [WATCH, LOW].map((limit) => {
      const lengths = RATES.map((rate) => at(results.get('runLengths', '', rate), limit))
      return [
        limit,
        joined(lengths.map(({ mean }) => Math.round(mean))),
        joined(lengths.map(({ median }) => Math.round(median))),
      ]
    }),
  )

export const robustnessTables = (results: Results, unchanged: readonly string[]): string =>
  [
    table(
      ['lives without a change', `false alarms a year at ${WATCH}`, `at ${LOW}`],
      unchanged.map((name) => [
        name,
        ...[WATCH, LOW].map((limit) =>
          joined(RATES.map((rate) => at(results.get('falseAlarms', name, rate), limit).toFixed(1))),
        ),
      ]),
    ),
    table(
      ['contacts change', ...FOUND_HEAD],
      ['smooth lives', 'bursty lives', '60% of days confirmed']
        .map((name) => `to half, ${name}`)
        .concat('to half as early as week 7')
        .map((name) => [name, ...foundRow(results, name, WATCH)]),
    ),
    table(
      ['what is mistaken for a drop', joined(RATES)],
      [
        ['an unmarked holiday of a week: people with an alarm, %', 'oneWeek', percent] as const,
        ['an unmarked holiday of two weeks', 'twoWeeks', percent] as const,
        [
          'only 60% of contacts written down: alarms a year',
          'tiredLoggers',
          (value: number) => value.toFixed(1),
        ] as const,
      ].map(([name, key, say]) => [name, joined(RATES.map((rate) => say(results.get('mistaken', '', rate)[key])))]),
    ),
  ].join('\n\n')

export const coverageTable = (results: Results): string =>
  table(
    [
      'days without a note',
      'false alarms a year',
      'earlier',
      'half: found in 3 weeks, %',
      'earlier',
      'stop: in 2 weeks, %',
    ],
    Object.keys(DAY_RULES).map((rule) => {
      const runs = LEVEL_RATES.map((rate) => results.get('coverage', rule, rate))
      return [
        rule,
        joined(runs.map(({ falseAlarms }) => falseAlarms.toFixed(1))),
        joined(EARLIER_COVERAGE[rule]?.alarms ?? []),
        joined(runs.map(({ half }) => percent(half.within[3]))),
        joined(EARLIER_COVERAGE[rule]?.half ?? []),
        joined(runs.map(({ stop }) => percent(stop.within[2]))),
      ]
    }),
  )

export const ordinaryTable = (results: Results): string =>
  table(
    [
      'nothing changes',
      'a week',
      'watch and above, times a year',
      'low and above',
      'high',
      'load',
      'days at low or high, %',
    ],
    [
      ...Object.keys(ORDINARY).flatMap((name) => FOUR_RATES.map((rate) => ['ordinary', name, rate] as const)),
      ...FOUR_RATES.map((rate) => ['ordinaryInProduct', 'ordinary life', rate] as const),
    ].map(([kind, name, rate], index) => {
      const { watch, low, high, load, shareOfDays } = results.get(kind, name, rate)
      const earlier = EARLIER_ORDINARY[index]
      const beside = (value: number, place: number) =>
        value.toFixed(2) + (earlier === undefined ? '' : ` _(${(earlier[place] ?? 0).toFixed(2)})_`)
      return [
        kind === 'ordinary' ? name : `${name}, as the product applies the rule`,
        rate,
        ...[watch, low, high].map(beside),
        load.toFixed(2),
        (100 * shareOfDays).toFixed(1),
      ]
    }),
  )

export const turnTable = (results: Results): string =>
  table(
    [
      'on a day',
      'a week',
      'watch and above within 1/2/3/4 weeks, %',
      'low and above within 2/3/4/6 weeks',
      'high within 6 weeks',
    ],
    Object.keys(TURNS).flatMap((name) =>
      LEVEL_RATES.map((rate, index) => {
        const { watch, low, highWithinSix } = results.get('changed', name, rate)
        const earlier = EARLIER_TURNS[name]?.[index]
        const beside = (shares: readonly number[], before: readonly number[] | undefined) =>
          percents(shares) + (before === undefined ? '' : ` _(${joined(before)})_`)
        return [name, rate, beside(watch, earlier?.watch), beside(low, earlier?.low), percent(highWithinSix)]
      }),
    ),
  )

export const recoveryTable = (results: Results): string =>
  table(
    ['a week', 'median days until the contacts are quiet again', 'closed while the drop still lasted, %'],
    LEVEL_RATES.map((rate) => {
      const { median, early } = results.get('recovery', '', rate)
      return [rate, median, percent(early)]
    }),
  )
