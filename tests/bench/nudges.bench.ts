/**
 * Whether main stays as it is while it speaks up again and again, without being started anew.
 *
 *     node tests/bench/nudges.bench.ts
 *
 * Starts the built app on a desktop in memory, closes it to the tray, and lets 500 days pass: each brings the check-in
 * that was asked for, as a real notification. A day passes for main's clocks, the one on the wall and the steady one;
 * everything else is the program's own doing. Now and then the notification is followed, and the window closed again.
 * Prints main's memory after a collection and how many renderers there were; ends with 1 when it grows or when there
 * was more than one.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'

import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { type Clocks, takeClocks } from '../e2e/driver/clocks.ts'
import { projectFolder, resolveElectron } from '../e2e/driver/electron.ts'
import { startDesktop } from './desktop.ts'

const STEPS = [1, 100, 200, 300, 400, 500] as const
const COMPARED = { from: 100, to: 500 } as const
const MOST_GROWTH = 0.05
const MOST_RENDERERS = 1
const FOLLOWED_EVERY = 50
const BEAT_MS = '50'
const PATIENCE_MS = 20_000
const MIB = 1024 * 1024

/** What is kept in main between two calls. `shown`: how often the desktop took a notification. */
type Watch = { shown: number; renderers: number; follow: () => void }

type Kept = { readonly watch: Watch; readonly clocks: Clocks; readonly gc: () => void }

const parent = mkdtempSync(path.join(tmpdir(), 'tsunagari-bench-'))
const dataFolder = path.join(parent, 'data')
mkdirSync(dataFolder, { recursive: true })
const nudges = { ...defaultSettings.nudges, checkInAt: 12 * 60 }
const settings = { version: 1, language: 'en', theme: 'light', isWelcomed: true, nudges }
writeFileSync(path.join(dataFolder, 'settings.json'), JSON.stringify({ settings }))
writeFileSync(path.join(dataFolder, 'window-state.json'), '{"hasSaidItStays":true}')
const desktop = await startDesktop(parent)
const runtime = await resolveElectron()
const electron = await _electron.launch({
  executablePath: runtime.executable,
  args: [
    ...runtime.args,
    '-r',
    path.join(projectFolder, 'tests', 'e2e', 'driver', 'hold-until-attached.cjs'),
    '--js-flags=--expose-gc',
    projectFolder,
    '--disable-gpu',
    `--data-dir=${dataFolder}`,
  ],
  cwd: projectFolder,
  env: {
    ...{ ...desktop.env, ...runtime.env, TZ: 'Asia/Tokyo' },
    ...{ TSUNAGARI_TEST_NOW: '2026-11-18T12:20:00+09:00', TSUNAGARI_TEST_BEAT: BEAT_MS },
  },
})
await (await electron.firstWindow()).getByRole('heading', { level: 1 }).waitFor()

await takeClocks(electron)
/** Somebody sits there, and each notification that the desktop takes is counted. */
await electron.evaluate(({ Notification, powerMonitor }) => {
  const watch: Watch = { shown: 0, renderers: 0, follow: () => undefined }
  Object.assign(globalThis, { watch })
  powerMonitor.getSystemIdleTime = () => 1
  const { show } = Notification.prototype
  Notification.prototype.show = function (this: Electron.Notification) {
    this.once('show', () => (watch.shown += 1))
    watch.follow = () => this.emit('click')
    show.call(this)
  }
})

/** Lets days pass until so many were shown; every so often one is followed. Answers what main holds then. */
const speakUntil = (wanted: number) =>
  electron.evaluate(
    async ({ app, BrowserWindow }, [most, every, patienceMs]) => {
      const { watch, clocks, gc } = globalThis as unknown as Kept
      const begun = process.uptime()
      const until = async (what: string, isSo: () => boolean) => {
        const late = process.uptime() + patienceMs / 1000
        while (!isSo()) {
          if (process.uptime() > late) throw new Error(`This was waited for in vain: ${what}, after ${watch.shown}`)
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
      }
      const count = () => {
        const now = app.getAppMetrics().filter(({ type }) => type === 'Tab').length
        watch.renderers = Math.max(watch.renderers, now)
        return now
      }
      const closeAll = async () => {
        for (const each of BrowserWindow.getAllWindows()) each.close()
        await until('no renderer', () => BrowserWindow.getAllWindows().length === 0 && count() === 0)
      }
      await closeAll()
      while (watch.shown < most) {
        const before = watch.shown
        if (before > 0) clocks.aheadMs += 86_400_000
        await until('a notification', () => watch.shown > before)
        count()
        if (watch.shown % every === 0) {
          watch.follow()
          await until('a window', () => BrowserWindow.getAllWindows().some((each) => each.isVisible()))
          count()
          await closeAll()
        }
      }
      // What was closed last lets go of everything a little later.
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      gc()
      gc()
      const { heapUsed, external, rss } = process.memoryUsage()
      return {
        shown: watch.shown,
        bytes: heapUsed + external,
        rss,
        renderers: watch.renderers,
        s: process.uptime() - begun,
      }
    },
    [wanted, FOLLOWED_EVERY, PATIENCE_MS] as const,
  )

const say = (line: string) => process.stdout.write(`${line}\n`)
const mib = (bytes: number) => (bytes / MIB).toFixed(2)
const seen: Awaited<ReturnType<typeof speakUntil>>[] = []
try {
  say('nudges | heap and buffers after a collection | resident | most renderers | took')
  for (const step of STEPS) {
    const figures = await speakUntil(step)
    seen.push(figures)
    const { shown, bytes, rss, renderers, s } = figures
    say(`${shown} | ${mib(bytes)} MiB | ${mib(rss)} MiB | ${renderers} | ${s.toFixed(0)} s`)
  }
} finally {
  await electron.close()
  desktop.end()
  rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
const bytesAt = (shown: number) => seen.find((figures) => figures.shown === shown)?.bytes ?? Number.NaN
const growth = bytesAt(COMPARED.to) / bytesAt(COMPARED.from) - 1
const most = Math.max(...seen.map(({ renderers }) => renderers))
const isWell = growth <= MOST_GROWTH && most <= MOST_RENDERERS
say(
  `from ${COMPARED.from} to ${COMPARED.to}: ${(growth * 100).toFixed(1)} %, at most ${MOST_GROWTH * 100} % wanted; renderers: ${most}, at most ${MOST_RENDERERS}`,
)
if (!isWell) process.exitCode = 1
