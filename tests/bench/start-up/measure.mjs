/** One run of one program, from its start to its end. */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { countersOf, usedBetween, waitForQuiet, watchOthers } from './cpu.mjs'
import { homeIn } from './desktop.mjs'
import { openProbe } from './probe.mjs'
import { memoryOf, othersRunning, processesOf, rememberToEnd } from './proc.mjs'

const MEMORY_AFTER_MS = 10_000
/** From the closing of the window until what is left of it is gone. */
const CLOSED_SETTLE_MS = 5_000
const QUIT_MS = 5_000
const LOOK_MS = 50
const QUIET = { cores: 0.3, seconds: 20 }

const now = () => performance.timeOrigin + performance.now()

/**
 * @typedef {object} Conditions
 * @property {import('./desktop.mjs').Desktop} desktop
 * @property {import('../../../scripts/electron-runtime/resolve.mjs').ResolvedElectron} electron
 * @property {string} folder  for files that only serve to measure
 * @property {string} artifacts  for logs and pictures
 * @property {number} idleSeconds  length of each idle period; 0 leaves both out
 * @property {boolean} isWarmUp  nothing of it counts: a picture is taken, and the window is closed without measuring
 */

/**
 * @param {import('./programs.mjs').Program} program
 * @param {Conditions} conditions
 * @returns {Promise<object>} what was measured, or `failed` with a reason
 */
export async function measure(program, conditions) {
  const { desktop, electron, folder, artifacts, idleSeconds, isWarmUp } = conditions
  const home = path.join(folder, 'home', program.name)
  const files = path.join(folder, 'probe', program.name)
  mkdirSync(home, { recursive: true })
  mkdirSync(files, { recursive: true })
  const probe = await openProbe(files, program.marks)
  const log = openSync(path.join(artifacts, `${program.name}.log`), 'w')
  const result = { program: program.name, othersBefore: await waitForQuiet(QUIET) }

  const others = watchOthers()
  const startedAt = now()
  const child = spawn(electron.executable, [...electron.args, program.folder, ...program.args(home)], {
    cwd: home,
    env: { ...homeIn(home, desktop.env), ...electron.env, ...probe.env },
    stdio: ['ignore', log, log],
  })
  let hasEnded = false
  for (const event of ['exit', 'error']) child.once(event, () => (hasEnded = true))
  const processes = () => processesOf(child.pid)
  const idle = () => measureIdle(processes, idleSeconds)
  try {
    await rest(MEMORY_AFTER_MS - (now() - startedAt))
    if (hasEnded) return { ...result, failed: `ended at once; see ${program.name}.log` }
    const pids = processes()
    result.startCpu = usedBetween(new Map(), countersOf(pids))
    result.others = others()
    result.memory = memoryOf(pids)
    result.sharedWith = othersRunning(realpathSync(electron.executable), pids)
    result.times = timesOf(probe.events, startedAt)
    // Taking a picture takes time: only where nothing counts.
    if (isWarmUp) takePicture(path.join(artifacts, `${program.name}.png`), desktop.env)
    // Without this, a page that only says that something went wrong would be the fastest of all.
    const missing = Object.keys(program.marks).find((name) => result.times[name] === undefined)
    if (missing !== undefined) return { ...result, failed: `its ${missing} did not appear; see ${program.name}.png` }

    const measuresIdle = !isWarmUp && idleSeconds > 0
    if (measuresIdle) result.idleShown = await idle()
    if (!program.staysInTray || !(isWarmUp || measuresIdle)) return result
    probe.tell('close')
    await rest(CLOSED_SETTLE_MS)
    if (hasEnded) return { ...result, failed: 'it ended when its window was closed' }
    if (!probe.events.some(({ kind }) => kind === 'closed')) return { ...result, failed: 'its window did not close' }
    if (measuresIdle) {
      result.idleClosed = await idle()
      // What stays: the engine gives back what it needed for the window while nothing is done.
      result.memoryClosed = memoryOf(processes())
    }
    return result
  } finally {
    await quit(probe, processes(), () => hasEnded)
    probe.end()
    closeSync(log)
  }
}

/** When what happened, in ms from the start. `onScreen`: the heading is painted and its window is shown. */
function timesOf(events, startedAt) {
  const at = (kind, window) => {
    const event = events.find((each) => each.kind === kind && (window === undefined || each.window === window))
    return event && Math.round((event.at - startedAt) * 10) / 10
  }
  const window = events.find(({ kind }) => kind === 'heading')?.window
  const times = { mainScript: at('main-script'), ready: at('ready') }
  if (window === undefined) return times
  const [shown, fcp, heading, content] = ['shown', 'fcp', 'heading', 'content'].map((kind) => at(kind, window))
  // The probe reports a frame that is on its way to the screen; first contentful paint is when one got there.
  const onScreen = shown === undefined || fcp === undefined ? undefined : Math.max(shown, fcp, heading)
  return { ...times, fcp, shown, heading, onScreen, content: content && shown && Math.max(shown, content) }
}

async function measureIdle(processes, seconds) {
  const others = watchOthers()
  const begun = now()
  const before = countersOf(processes())
  await rest(seconds * 1000)
  const { ms, wakeUps, threads } = usedBetween(before, countersOf(processes()))
  const elapsed = (now() - begun) / 1000
  return { ms: (ms * seconds) / elapsed, wakeUpsPerSecond: wakeUps / elapsed, threads, others: others() }
}

const takePicture = (file, env) => spawnSync('/usr/bin/import', ['-window', 'root', file], { env })

/** Asks it to end, and ends what is left of it. */
async function quit(probe, pids, hasEnded) {
  const endTheRest = rememberToEnd(pids)
  probe.tell('quit')
  for (const until = now() + QUIT_MS; !hasEnded() && now() < until;) await rest(LOOK_MS)
  endTheRest()
}
