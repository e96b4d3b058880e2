/** The table that a person reads. */
import { figures, spreadOf } from './figures.mjs'
import { APP, programs } from './programs.mjs'

const NOISY_CORES = 0.3
const NAME_WIDTH = 28
const CELL_WIDTH = 16

/**
 * @param {object[]} runs
 * @param {ReturnType<typeof import('./figures.mjs').summarise>} summary
 * @returns {string} several lines
 */
export function tableOf(runs, summary) {
  const measured = programs.filter(({ name }) => runs.some(({ program }) => program === name))
  const head = line('', [...measured.map(({ title }) => title), 'ratio to blank', 'target'])
  const rows = figures.flatMap((figure, index) => {
    const { medians, ratios, isMet } = summary[index]
    if (Object.keys(medians).length === 0) return []
    const values = measured.map(({ name }) => withUnit(medians[name]?.median, figure.unit))
    const ratio = ratios[APP] === undefined ? '' : `${ratios[APP].toFixed(2)} x`
    return [line(figure.title, [...values, ratio, target(figure, isMet)])]
  })
  return [head, ...rows, '', ...notesOn(runs)].join('\n')
}

const line = (name, cells) => name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')

function withUnit(value, unit) {
  if (value === undefined) return '-'
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(unit === '' && Number.isInteger(value) ? 0 : digits)} ${unit}`.trim()
}

function target({ atMost, unit }, isMet) {
  if (isMet === undefined) return ''
  const most = atMost.ratio === undefined ? `${atMost.value} ${unit}` : `${atMost.ratio} x`
  return `${isMet ? 'met' : 'missed'}: ≤ ${most}`
}

/** What a reader has to know to believe the figures, or not to. */
function notesOn(runs) {
  const notes = []
  const others = spreadOf(runs.map((run) => run.others))
  if (others)
    notes.push(
      `other programs kept ${others.median.toFixed(2)} cores busy while these started (at most ${others.most.toFixed(2)}).`,
    )
  if (others?.most > NOISY_CORES)
    notes.push('the machine was not quiet: times are too long, ratios and memory hold better.')
  if (runs.some(({ sharedWith }) => sharedWith > 0))
    notes.push('another program ran on the same Electron: PSS is too low, for all alike.')
  for (const { program, round, failed } of runs)
    if (failed !== undefined) notes.push(`${program}, round ${round}: ${failed}`)
  return notes
}
