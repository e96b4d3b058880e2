/** Which figures there are, what they are compared to, and what they shall be at most. */
import { APP, FLOOR } from './programs.mjs'

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} title
 * @property {string} unit
 * @property {(run: object) => number | undefined} of
 * @property {{ ratio?: number, value?: number }} [atMost]  the target of the app: against the blank window, or as it is
 */

/** @type {Figure[]} */
export const figures = [
  { name: 'mainScript', title: 'main script begins', unit: 'ms', of: (run) => run.times.mainScript },
  { name: 'fcp', title: 'first contentful paint', unit: 'ms', of: (run) => run.times.fcp },
  { name: 'heading', title: 'heading usable', unit: 'ms', of: (run) => run.times.heading },
  { name: 'onScreen', title: 'heading on screen', unit: 'ms', of: (run) => run.times.onScreen, atMost: { ratio: 1.4 } },
  { name: 'content', title: "today's step on screen", unit: 'ms', of: (run) => run.times.content },
  { name: 'startCpu', title: 'CPU of the first 10 s', unit: 'ms', of: (run) => run.startCpu.ms },
  { name: 'pss', title: 'memory after 10 s, PSS', unit: 'MiB', of: (run) => run.memory.pss, atMost: { ratio: 1.2 } },
  { name: 'uss', title: 'memory after 10 s, USS', unit: 'MiB', of: (run) => run.memory.uss },
  { name: 'processes', title: 'processes', unit: '', of: (run) => run.memory.processes },
  { name: 'cpuShown', title: 'idle CPU, shown', unit: 'ms', of: (run) => run.idleShown?.ms },
  { name: 'wakeUpsShown', title: 'wake-ups a second, shown', unit: '', of: (run) => run.idleShown?.wakeUpsPerSecond },
  {
    name: 'pssClosed',
    title: 'memory closed to the tray',
    unit: 'MiB',
    of: (run) => run.memoryClosed?.pss,
    atMost: { value: 165 },
  },
  { name: 'cpuClosed', title: 'idle CPU, closed', unit: 'ms', of: (run) => run.idleClosed?.ms, atMost: { value: 15 } },
  {
    name: 'wakeUpsClosed',
    title: 'wake-ups a second, closed',
    unit: '',
    of: (run) => run.idleClosed?.wakeUpsPerSecond,
  },
]

/**
 * The median of each figure for each program, and its ratio to the blank window: each run against the
 * blank window of the same round, then the median of those, which holds when the machine's speed drifts.
 *
 * @param {object[]} runs  with `program` and `round`; failed ones are left out
 * @returns {{ figure: string, medians: Record<string, Spread>, ratios: Record<string, number>, isMet?: boolean }[]}
 */
export function summarise(runs) {
  const sound = runs.filter(({ failed }) => failed === undefined)
  const names = [...new Set(sound.map(({ program }) => program))]
  return figures.map(({ name, of, atMost }) => {
    const each = (get) =>
      Object.fromEntries(names.map((program) => [program, get(program)]).filter(([, found]) => found))
    const medians = each((program) => spreadOf(runsOf(sound, program).map(of)))
    const ratios = each((program) => ratioToFloor(sound, program, of))
    return { figure: name, medians, ratios, ...targetOf(atMost, medians[APP]?.median, ratios[APP]) }
  })
}

const runsOf = (runs, program) => runs.filter((run) => run.program === program)

function ratioToFloor(runs, program, of) {
  const floors = new Map(runsOf(runs, FLOOR).map((run) => [run.round, of(run)]))
  return spreadOf(runsOf(runs, program).map((run) => of(run) / floors.get(run.round)))?.median
}

function targetOf(atMost, median, ratio) {
  const [found, most] = atMost?.ratio === undefined ? [median, atMost?.value] : [ratio, atMost.ratio]
  return found === undefined || most === undefined ? {} : { isMet: found <= most }
}

/**
 * @typedef {object} Spread
 * @property {number} median
 * @property {number} least
 * @property {number} most
 * @property {number} count
 */

/** @returns {Spread | undefined} nothing when there is no number among the values */
export function spreadOf(values) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const [low, high] = [Math.floor, Math.ceil].map((round) => sorted[round((sorted.length - 1) / 2)])
  return { median: (low + high) / 2, least: sorted[0], most: sorted.at(-1), count: sorted.length }
}
