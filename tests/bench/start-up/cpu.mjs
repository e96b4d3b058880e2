/** CPU time and wake-ups, of chosen processes and of everything else on the machine. */
import { kindOf, numbersIn, processesOf, readProc, statOf, TICK_MS } from './proc.mjs'

const BUSIEST = 6
const LOOK_MS = 1_500

/**
 * What processes have used since they began: threads to the nanosecond, and the kernel's ticks,
 * which still know of threads that ended.
 *
 * @param {number[]} pids  the root first
 */
export function countersOf(pids) {
  const counters = new Map()
  for (const pid of pids) {
    const stat = statOf(pid)
    if (stat) counters.set(pid, { ...stat, kind: kindOf(pid, pids[0]), threads: threadsOf(pid) })
  }
  return counters
}

function threadsOf(pid) {
  const threads = new Map()
  for (const id of numbersIn(`${pid}/task`)) {
    const folder = `${pid}/task/${id}`
    const ns = Number(readProc(`${folder}/schedstat`).split(' ')[0])
    const wakeUps = Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readProc(`${folder}/status`))?.[1] ?? 0)
    threads.set(id, { ms: ns / 1e6, wakeUps, name: readProc(`${folder}/comm`).trim() })
  }
  return threads
}

/** What was used between two looks. `threads`: the busiest, by name. */
export function usedBetween(before, after) {
  let ms = 0
  let wakeUps = 0
  const threads = []
  for (const [pid, now] of after) {
    const then = before.get(pid)
    let ofThreads = 0
    for (const [id, thread] of now.threads) {
      const used = thread.ms - (then?.threads.get(id)?.ms ?? 0)
      ofThreads += used
      wakeUps += thread.wakeUps - (then?.threads.get(id)?.wakeUps ?? 0)
      threads.push({ name: `${now.kind}/${thread.name}`, ms: Math.round(used * 10) / 10 })
    }
    const ofTicks = now.ownMs - (then?.ownMs ?? 0)
    // Ticks are coarse: they count where clearly more was used than the living threads know of.
    ms += ofTicks > ofThreads + 2 * TICK_MS ? ofTicks : ofThreads
    ms += now.childrenMs - (then?.childrenMs ?? 0)
  }
  threads.sort((a, b) => b.ms - a.ms)
  return { ms, wakeUps, threads: threads.slice(0, BUSIEST) }
}

/**
 * Begins to count what other programs use.
 *
 * @returns {() => number} the mean number of cores that others kept busy since
 */
export function watchOthers() {
  const othersMs = () => machineMs() - ourMs()
  const from = { ms: othersMs(), at: performance.now() }
  return () => (othersMs() - from.ms) / (performance.now() - from.at)
}

/** Waits until others use at most this many cores, but no longer than a time. Answers what they use. */
export async function waitForQuiet({ cores, seconds }) {
  const until = performance.now() + seconds * 1000
  for (;;) {
    const others = watchOthers()
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const used = others()
    if (used <= cores || performance.now() > until) return used
  }
}

/** Time that the whole machine was busy: user, nice, system, interrupts and what its host took. */
function machineMs() {
  const ticks = readProc('stat').split('\n')[0].trim().split(/\s+/).slice(1).map(Number)
  const [user, nice, system, , , interrupts, softInterrupts, stolen] = ticks
  return (user + nice + system + interrupts + softInterrupts + stolen) * TICK_MS
}

function ourMs() {
  const stats = processesOf(process.pid).map(statOf)
  return stats.reduce((sum, stat) => sum + (stat ? stat.ownMs + stat.childrenMs : 0), 0)
}
