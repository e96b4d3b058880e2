import { expect, test } from 'vitest'

import en from '../../src/shared/i18n/locales/en/nudges.json'
import ja from '../../src/shared/i18n/locales/ja/nudges.json'
import type { TestApp } from './driver/app.ts'
import { passTime, takeClocks } from './driver/clocks.ts'
import { notifications, startPanel } from './driver/desktop.ts'
import {
  clearNotifications,
  clickNotification,
  closeToTray,
  launchForNudges,
  notificationAfter,
  openedWindow,
} from './driver/nudges.ts'

const MINUTE_MS = 60_000
const WEDNESDAY = 3

/** Follows the notification that comes, and sees where it leads. */
const follow = async (app: TestApp, before: number, title: string, route: string) => {
  expect((await notificationAfter(before)).summary).toBe(title)
  await clickNotification()
  const page = await openedWindow(app)
  await page.waitForURL((url) => url.hash === `#${route}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(notifications()).toHaveLength(before + 1)
}

test('the word about rest after long use leads to the rests', async () => {
  await startPanel()
  await clearNotifications()
  const app = await launchForNudges({ now: '2026-11-18T18:10:00+09:00' })
  await takeClocks(app.electron)
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const before = notifications().length
  await closeToTray(app)
  await passTime(app.electron, 101 * MINUTE_MS)
  await follow(app, before, en.says['long-use'].title, '/rest')
  expect(await app.invoke('nudges.log', {})).toMatchObject({
    value: { nudges: [{ kind: 'rest', reason: { kind: 'long-use' }, answer: 'opened' }] },
  })
  await app.quit()
})

test('振り返りのお知らせから、週の振り返りが開く', async () => {
  await startPanel()
  await clearNotifications()
  const app = await launchForNudges({ language: 'ja' })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const chosen = await app.invoke('settings.update', { reviewAt: { weekday: WEDNESDAY, minute: 18 * 60 } })
  expect(chosen).toMatchObject({ ok: true })
  const before = notifications().length
  await closeToTray(app)
  await follow(app, before, ja.says['review-time'].title, '/review')
  expect(await app.invoke('nudges.log', {})).toMatchObject({
    value: { nudges: [{ kind: 'review', answer: 'opened' }] },
  })
  await app.quit()
})
