import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

import en from '../../src/shared/i18n/locales/en/nudges.json'
import ja from '../../src/shared/i18n/locales/ja/nudges.json'
import todayWords from '../../src/shared/i18n/locales/en/today.json'
import { eventually, notifications, startPanel } from './driver/desktop.ts'
import { startAgain } from './driver/electron.ts'
import {
  clearNotifications,
  clickNotification,
  closeToTray,
  holdNotifications,
  launchForNudges,
  notificationAfter,
  notificationsThere,
  openedWindow,
  promiseSomething,
} from './driver/nudges.ts'

/** Long enough for several looks. */
const LOOKS_MS = 2_500
const SIX = 18 * 60

test.each([
  ['ja', ja],
  ['en', en],
] as const)('a notification arrives in %s without a name, and a click leads to the person', async (language, words) => {
  await startPanel()
  await clearNotifications()
  const app = await launchForNudges({ language })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const personId = await promiseSomething(app)
  const before = notifications().length
  // Not while the window is in front: what there is to say stands on its pages.
  await wait(LOOKS_MS)
  expect(notifications()).toHaveLength(before)

  await closeToTray(app)
  const said = await notificationAfter(before)
  expect(said.summary).toBe(words.says['follow-up'].title)
  expect(Object.values(words.says['follow-up'].body)).toContain(said.body)
  await clickNotification()
  const page = await openedWindow(app)
  await page.waitForURL((url) => url.hash === `#/people/${personId}`)
  expect(notifications()).toHaveLength(before + 1)
  const log = await app.invoke('nudges.log', {})
  expect(log).toMatchObject({ ok: true, value: { nudges: [{ kind: 'follow-up', answer: 'opened' }] } })
  await app.quit()
})

test('a notification goes once what it says was answered in the window', async () => {
  await startPanel()
  await clearNotifications()
  const app = await launchForNudges({ nudges: { checkInAt: SIX } })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const before = notifications().length
  await closeToTray(app)
  await notificationAfter(before)
  expect(await notificationsThere()).toBe(1)
  expect(await startAgain(app.dataFolder)).toBe(0)
  const page = await openedWindow(app)
  await page.getByRole('button', { name: todayWords.nudge.later }).click()
  await eventually('that it goes', async () => ((await notificationsThere()) === 0 ? true : null))
  expect(await app.invoke('nudges.log', {})).toMatchObject({ value: { nudges: [{ answer: 'later' }] } })
  await app.quit()
})

test('while the desktop holds notifications back nothing is sent, and the log says why', async () => {
  await startPanel()
  await holdNotifications(true)
  const app = await launchForNudges({ nudges: { checkInAt: SIX } })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const before = notifications().length
  await closeToTray(app)
  await wait(LOOKS_MS)
  expect(await startAgain(app.dataFolder)).toBe(0)
  const page = await openedWindow(app)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const log = await app.invoke('nudges.log', {})
  const holds = log.ok ? log.value.holds.map(({ reason }) => reason.kind) : []
  expect(holds).toContain('do-not-disturb')
  expect(log).toMatchObject({ value: { nudges: [] } })

  await closeToTray(app)
  await holdNotifications(false)
  expect((await notificationAfter(before)).summary).toBe(en.says['check-in-time'].title)
  await app.quit()
})

test('one that was put off comes on time after the program was killed, once', async () => {
  await startPanel()
  const nudges = { checkInAt: 12 * 60 }
  const app = await launchForNudges({ nudges, now: '2026-11-18T12:20:00+09:00' })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const before = notifications().length
  await closeToTray(app)
  await notificationAfter(before)
  expect(await startAgain(app.dataFolder)).toBe(0)
  await (await openedWindow(app)).getByRole('heading', { level: 1 }).waitFor()
  const current = await app.invoke('nudges.current', {})
  const id = current.ok ? (current.value.open?.id ?? '') : ''
  expect(await app.invoke('nudges.answer', { id, answer: 'later' })).toMatchObject({ ok: true })
  await app.kill()

  const { dataFolder } = app
  const early = await launchForNudges({ dataFolder, nudges, now: '2026-11-18T15:15:00+09:00' })
  await (await early.window()).getByRole('heading', { level: 1 }).waitFor()
  await closeToTray(early)
  await wait(LOOKS_MS)
  expect(notifications()).toHaveLength(before + 1)
  await early.kill()

  const onTime = await launchForNudges({ dataFolder, nudges, now: '2026-11-18T15:25:00+09:00' })
  await (await onTime.window()).getByRole('heading', { level: 1 }).waitFor()
  await closeToTray(onTime)
  expect((await notificationAfter(before + 1)).summary).toBe(en.says['check-in-time'].title)
  await wait(LOOKS_MS)
  await onTime.kill()

  const after = await launchForNudges({ dataFolder, nudges, now: '2026-11-18T15:40:00+09:00' })
  await (await after.window()).getByRole('heading', { level: 1 }).waitFor()
  await closeToTray(after)
  await wait(LOOKS_MS)
  expect(notifications()).toHaveLength(before + 2)
  await after.quit()
})
