/**
 * What Linux tells about processes. One may end between two reads: whatever is gone reads as nothing.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Length of the kernel's tick, the unit of the times in /proc/PID/stat. */
export const TICK_MS = 1000 / (Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100)

const KIB_PER_MIB = 1024

/** The text of a file under /proc, or nothing. */
export function readProc(file) {
  return orElse('', () => readFileSync(`/proc/${file}`, 'utf8'))
}

/** The names in a folder under /proc that are numbers: processes, or the threads of one. */
export function numbersIn(folder) {
  return orElse([], () => readdirSync(`/proc/${folder}`))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function orElse(fallback, read) {
  try {
    return read()
  } catch {
    return fallback
  }
}

/**
 * @typedef {object} Stat
 * @property {number} parent  process id
 * @property {string} begun  moment of its start; with the process id it names a process for good
 * @property {boolean} hasEnded  only its exit code is left
 * @property {number} ownMs  CPU time of its threads, also of those that ended
 * @property {number} childrenMs  CPU time of children that ended
 */

/** @returns {Stat | undefined} */
export function statOf(pid) {
  const text = readProc(`${pid}/stat`)
  if (text === '') return undefined
  // The name of the program comes second, in brackets, and may hold spaces and brackets of its own.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = (index) => Number(fields[index]) * TICK_MS
  return {
    parent: Number(fields[1]),
    begun: fields[19],
    hasEnded: fields[0] === 'Z',
    ownMs: ticks(11) + ticks(12),
    childrenMs: ticks(13) + ticks(14),
  }
}

/**
 * The processes that came from one.
 *
 * @param {number} root  process id; comes first in the answer
 * @returns {number[]}
 */
export function processesOf(root) {
  const parents = new Map()
  for (const pid of numbersIn('')) {
    const stat = statOf(pid)
    if (stat && !stat.hasEnded) parents.set(pid, stat.parent)
  }
  const comesFromRoot = (pid) => {
    for (let at = pid; at !== undefined; at = parents.get(at)) if (at === root) return true
    return false
  }
  return [root, ...[...parents.keys()].filter((pid) => pid !== root && comesFromRoot(pid))]
}

/**
 * Takes note of processes.
 *
 * @returns {() => void} ends those of them that are still there
 */
export function rememberToEnd(pids) {
  const begun = pids.map((pid) => [pid, statOf(pid)?.begun])
  return () => {
    for (const [pid, moment] of begun) {
      // Another process may have got the number meanwhile.
      if (moment !== undefined && statOf(pid)?.begun === moment) orElse(false, () => process.kill(pid, 'SIGKILL'))
    }
  }
}

/** The kind of an Electron process: `main`, `renderer`, `gpu-process`, …; `helper` for other programs. */
export function kindOf(pid, root) {
  const kind = /--type=([\w-]+)/.exec(readProc(`${pid}/cmdline`))?.[1]
  return kind ?? (pid === root ? 'main' : 'helper')
}

/** How many processes outside of the list run this executable: they share pages with those in it. */
export function othersRunning(executable, pids) {
  const known = new Set(pids)
  return numbersIn('').filter(
    (pid) => !known.has(pid) && orElse('', () => readlinkSync(`/proc/${pid}/exe`)) === executable,
  ).length
}

/**
 * Memory of processes in MiB. PSS shares out what several of them use together; USS is what would be
 * free if they ended.
 *
 * @param {number[]} pids  the root first
 */
export function memoryOf(pids) {
  const total = { pss: 0, uss: 0, processes: 0, pssByKind: {} }
  for (const pid of pids) {
    const rollup = readProc(`${pid}/smaps_rollup`)
    if (rollup === '') continue
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) / KIB_PER_MIB
    const kind = kindOf(pid, pids[0])
    total.pss += field('Pss')
    total.uss += field('Private_Clean') + field('Private_Dirty')
    total.processes += 1
    total.pssByKind[kind] = (total.pssByKind[kind] ?? 0) + field('Pss')
  }
  return total
}
