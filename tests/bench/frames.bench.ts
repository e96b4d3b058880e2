/**
 * How evenly the window moves, and how long main is held up, with ten years in the notebook (`--demo=large`).
 *
 *     node tests/bench/frames.bench.ts
 *
 * Starts the built app on a desktop in memory, waits until the sample is written and indexed, walks through the
 * screens, opens Look back some times, and scrolls the three long lists by a wheel's steps, one each frame. Prints the
 * frame times, how long main did not come round, and on which screen. Leaves a picture of each list in
 * `artifacts/screens`. Times are those of the machine.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'

import { projectFolder, resolveElectron } from '../e2e/driver/electron.ts'
import { startDesktop } from './desktop.ts'

const FRAMES = 400
const STEP_PX = 60
const SETTLE_MS = 1_500
const OPENINGS = 5
/** Longer than this, and a person notices. */
const LATE_MS = 50
const SAMPLE_MS = 600_000
const LISTS = { people: '/people', journal: '/journal', 'search results': '/journal/search?q=%E3%81%AE' } as const
const SCREENS = [
  '/',
  '/exercises',
  '/journal',
  '/journal/calendar',
  '/journal/search?q=%E5%86%99%E7%9C%9F',
  '/people',
  '/goals',
  '/look-back',
  '/settings',
] as const

const parent = mkdtempSync(path.join(tmpdir(), 'tsunagari-bench-'))
const dataFolder = path.join(parent, 'data')
mkdirSync(`${dataFolder}-sample-large`, { recursive: true })
writeFileSync(
  path.join(`${dataFolder}-sample-large`, 'settings.json'),
  JSON.stringify({ settings: { version: 1, language: 'ja', theme: 'light', isWelcomed: true } }),
)
const desktop = await startDesktop(parent)
const runtime = await resolveElectron()
const electron = await _electron.launch({
  executablePath: runtime.executable,
  args: [
    ...runtime.args,
    '-r',
    path.join(projectFolder, 'tests', 'e2e', 'driver', 'hold-until-attached.cjs'),
    projectFolder,
    '--disable-gpu',
    `--data-dir=${dataFolder}`,
    '--demo=large',
  ],
  cwd: projectFolder,
  env: { ...desktop.env, ...runtime.env, TZ: 'Asia/Tokyo' },
})
const page = await electron.firstWindow()
page.setDefaultTimeout(SAMPLE_MS)

const show = (route: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const figures = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const late = sorted.filter((time) => time > LATE_MS).length
  return `median ${at(sorted, 0.5).toFixed(1)}, 95 % under ${at(sorted, 0.95).toFixed(1)}, longest ${at(sorted, 1).toFixed(1)} ms; over 50 ms: ${late} of ${sorted.length}`
}

/** How long main did not come round, each time it came late: its own timer of 5 ms tells. */
const watchMain = () =>
  electron.evaluate(() => {
    const watch = globalThis as unknown as { gaps: number[]; watching?: NodeJS.Timeout }
    watch.gaps = []
    clearInterval(watch.watching)
    let last = performance.now()
    watch.watching = setInterval(() => {
      const now = performance.now()
      watch.gaps.push(now - last)
      last = now
    }, 5)
  })
const gapsOfMain = () => electron.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps)

const framesWhileScrolling = () =>
  page.evaluate(
    ([frames, step]) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        let last = performance.now()
        const next = () => {
          const now = performance.now()
          times.push(now - last)
          last = now
          window.scrollBy(0, step)
          if (times.length < frames) requestAnimationFrame(next)
          else resolve(times.slice(1))
        }
        requestAnimationFrame(next)
      }),
    [FRAMES, STEP_PX] as const,
  )

const lines: string[] = []
await page.getByRole('heading', { level: 1 }).waitFor()
await watchMain()
const begun = performance.now()
await show('/people')
await page.getByRole('article').or(page.getByRole('listitem')).nth(20).waitFor()
lines.push(`the sample is written after ${((performance.now() - begun) / 1000).toFixed(0)} s`)
lines.push(`main while the sample is written: ${figures(await gapsOfMain())}`)

await watchMain()
const isWhole = () =>
  page.evaluate(async () => {
    const filter = {
      personId: null,
      circle: null,
      channel: null,
      tag: null,
      mood: null,
      exerciseId: null,
      from: null,
      to: null,
    }
    const input = { query: 'zzz', filter, before: null, limit: 1 }
    const answer = (await window.tsunagari.invoke('find.search', input)) as {
      readonly value: { readonly isWhole: boolean }
    }
    return answer.value.isWhole
  })
while (!(await isWhole())) await page.waitForTimeout(500)
lines.push(`all is indexed after ${((performance.now() - begun) / 1000).toFixed(0)} s`)
lines.push(`main while it is indexed: ${figures(await gapsOfMain())}`)

await watchMain()
await page.waitForTimeout(5_000)
lines.push(`main while nothing is done: ${figures(await gapsOfMain())}`)
const walked: number[] = []
const late: string[] = []
for (const route of SCREENS) {
  await watchMain()
  await show(route)
  await page.waitForTimeout(SETTLE_MS)
  const gaps = await gapsOfMain()
  walked.push(...gaps)
  late.push(...gaps.filter((gap) => gap > LATE_MS).map((gap) => `${route} ${gap.toFixed(0)} ms`))
}
lines.push(`main while the screens are walked through: ${figures(walked)}`)
if (late.length > 0) lines.push(`  late on: ${late.join(', ')}`)

/** From the click until a screen has its heading, and until nothing on it waits any more; each with the frame that shows it. */
const openScreen = async (route: string) => {
  await show('/support')
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(async (hash) => {
    const frame = () => new Promise(requestAnimationFrame)
    const heading = () => document.querySelector('main h1')
    const former = heading()
    const begun = performance.now()
    location.hash = hash
    while (heading() === null || heading() === former) await frame()
    const answered = performance.now() - begun
    while (document.querySelector('main [aria-busy=true]') !== null) await frame()
    return { answered, whole: performance.now() - begun }
  }, `#${route}`)
}
const opened: string[] = []
for (const route of SCREENS) {
  const times: { answered: number; whole: number }[] = []
  for (let each = 0; each < OPENINGS; each += 1) times.push(await openScreen(route))
  const middle = (of: (time: { answered: number; whole: number }) => number) =>
    at(
      times.map(of).toSorted((a, b) => a - b),
      0.5,
    ).toFixed(0)
  opened.push(`${route} ${middle(({ answered }) => answered)} and ${middle(({ whole }) => whole)} ms`)
}
lines.push(`a screen has its heading, and is whole, after (medians of ${OPENINGS}): ${opened.join(', ')}`)

/** From the click until every chart that is in sight or below has been painted. */
const openLookBack = async () => {
  await show('/')
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(async () => {
    const isWhole = () =>
      document.querySelectorAll('main figure').length >= 8 && document.querySelector('main [aria-busy=true]') === null
    const begun = performance.now()
    location.hash = '#/look-back'
    while (!isWhole()) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - begun
  })
}
const openings: number[] = []
for (let each = 0; each < OPENINGS; each += 1) openings.push(await openLookBack())
lines.push(
  `Look back is painted after ${openings.map((time) => time.toFixed(0)).join(', ')} ms; at most 500 are wanted`,
)

const pictures = path.join(projectFolder, 'artifacts', 'screens')
mkdirSync(pictures, { recursive: true })
for (const [name, route] of Object.entries(LISTS)) {
  await show(route)
  await page.waitForTimeout(SETTLE_MS)
  lines.push(`frames, ${name}: ${figures(await framesWhileScrolling())}`)
  await page.screenshot({ path: path.join(pictures, `large-${name.replaceAll(' ', '-')}.png`) })
}
process.stdout.write(`${lines.join('\n')}\n`)
await electron.close()
desktop.end()
rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
