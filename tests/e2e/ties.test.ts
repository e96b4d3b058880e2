import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

const call = async <Name extends Channel>(app: TestApp, name: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(name, input)
  if (!answer.ok) throw new Error(`${name} answered ${answer.error.code}`)
  return answer.value
}

/** A friend who came into the notebook three weeks ago, to be written to about every two weeks. */
const withAFriend = async (name: string, language: 'ja' | 'en') => {
  const app = await launchApp({ settings: { language }, now: '2026-10-28T19:30:00+09:00' })
  await app.window()
  const { id } = await call(app, 'people.add', { name, circle: 'friend' })
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
  await call(app, 'cadences.setOfCircle', { circle: 'friend', cadence: { idealDays: 14, longestDays: 42, months } })
  await app.quit()
  return { id, app: await app.relaunch({ now: '2026-11-18T19:30:00+09:00' }) }
}

test('声をかけた人は、書きとめると「今日」から静かに消える', async () => {
  const { app } = await withAFriend('佐藤 みなと', 'ja')
  const page = await app.window()
  await heading(page, 'こんばんは')
  const invitation = page.getByRole('region', { name: '声をかけるなら' })
  await invitation.getByText('佐藤 みなと').waitFor()
  await app.checkAccessibility()

  const write = invitation.getByRole('button', { name: '書きとめる' })
  await write.focus()
  await page.keyboard.press('Enter')
  await heading(page, '書きとめる')
  await page.getByRole('listitem').filter({ hasText: '佐藤 みなと' }).waitFor()
  await tabTo(page, 'ひとこと')
  await page.keyboard.type('元気そうだった。')
  await page.keyboard.press('Control+Enter')
  await heading(page, '記録')

  await pressOn(page, /^今日$/)
  await heading(page, 'こんばんは')
  await page.getByText('今週書きとめたふれあいは1回です。').waitFor()
  expect(await invitation.isVisible()).toBe(false)
})

test('a follow-up made before a meeting comes up on its day, is done with one key and taken back', async () => {
  const { app, id } = await withAFriend('Robin', 'en')
  const page = await app.window()
  await heading(page, 'Good evening')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/people/${id}/before`)
  await heading(page, 'Before you meet “Robin”')
  await page.getByRole('textbox', { name: 'In a few words' }).fill('How is the new flat?')
  await page.getByLabel('Bring it up on').fill('2026-11-20')
  await page.getByRole('textbox', { name: 'In a few words' }).press('Enter')
  await page.getByRole('checkbox', { name: /How is the new flat/ }).waitFor()
  await app.checkAccessibility()
  await app.quit()

  const later = await app.relaunch({ now: '2026-11-20T19:30:00+09:00' })
  const next = await later.window()
  const invitation = next.getByRole('region', { name: 'If you feel like writing to someone' })
  const tick = invitation.getByRole('checkbox', { name: /How is the new flat/ })
  await tick.focus()
  await next.keyboard.press('Space')
  await next.getByText('“How is the new flat?” is done.').waitFor()
  await tick.waitFor({ state: 'detached' })
  await next.keyboard.press('Control+z')
  await tick.waitFor()
  expect((await call(later, 'followUps.ofPerson', { personId: id })).open).toMatchObject([{ doneOn: null }])
})
