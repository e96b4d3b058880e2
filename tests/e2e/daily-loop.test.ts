import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { launchApp, type TestApp } from './driver/app.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'
import { walkThrough } from './driver/player.ts'

const JAPANESE = { closing: '今日の一歩は、ここまで。', person: '佐藤 みなと', text: '声が聞けてほっとした。' }
const ENGLISH = { person: 'Robin', text: 'It was good to hear from them.' }

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Contacts of the current week, as main tells them. */
const contactsThisWeek = async (app: TestApp): Promise<number | undefined> => {
  const answer = await app.invoke('lookBack.contacts', { range: '12w' })
  return answer.ok ? answer.value.points.at(-1)?.contacts : undefined
}

test('日本語で、キーボードだけで、一日をひとめぐりする', async () => {
  const app = await launchApp({ settings: { language: 'ja', theme: 'light', isWelcomed: false } })
  const page = await app.window()

  await heading(page, '人とのつながりを、いたわるノート')
  await pressOn(page, 'とばす')
  await heading(page, 'こんばんは')

  await tabTo(page, /^気分はどうですか 1/)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, /^元気はどのくらいありますか 1/)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await pressOn(page, 'これでいい')
  await page.getByText('気分はふつう。元気はそこそこ。').waitFor()

  await pressOn(page, /^はじめる$/)
  await page.waitForFunction(() => location.hash.startsWith('#/run/'))
  const met = await walkThrough(page, JAPANESE)
  expect(met.length).toBeGreaterThan(1)

  await pressOn(page, /^書きとめる$/)
  await heading(page, '書きとめる')
  // A step that was done alone suggests a note about the day; this one was about somebody.
  await page.getByRole('radio', { name: 'だれかとのこと' }).focus()
  await page.keyboard.press('Space')
  await tabTo(page, 'だれと')
  const isChosen = await page.getByRole('listitem').filter({ hasText: JAPANESE.person }).isVisible()
  if (!isChosen) {
    await page.keyboard.type(JAPANESE.person)
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: /どんな間柄ですか/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('listitem').filter({ hasText: JAPANESE.person }).waitFor()
  }
  await tabTo(page, 'ひとこと')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(JAPANESE.text)
  await page.keyboard.press('Control+Enter')

  await heading(page, '記録')
  await page.getByText(JAPANESE.text).waitFor()
  await page.getByText(JAPANESE.person).first().waitFor()
  expect(await contactsThisWeek(app)).toBe(1)

  await pressOn(page, /^ふりかえり$/)
  await heading(page, 'ふりかえり')
  await page
    .getByText(/今週は、ここまで1回です。|1回/)
    .first()
    .waitFor()

  await app.quit()
  const again = await app.relaunch()
  const next = await again.window()
  await heading(next, 'こんばんは')
  await next.getByText('これでおしまいです。').waitFor()
  await next.getByText('気分はふつう。元気はそこそこ。').waitFor()
  await pressOn(next, /^記録$/)
  await next.getByText(JAPANESE.text).waitFor()
})

test('the day goes round in English, with the mouse', async () => {
  const app = await launchApp()
  const page = await app.window()
  await heading(page, 'Good evening')

  await page.getByRole('group', { name: 'How do you feel?' }).getByRole('radio').nth(3).click()
  await page.getByRole('group', { name: 'How much energy do you have?' }).getByRole('radio').nth(2).click()
  await page.getByText('Rather bright, some energy.').waitFor()

  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForFunction(() => location.hash.startsWith('#/run/'))
  const forward = page.getByRole('button', { name: /^(Next|I did it|Finish)$/ })
  while (!(await page.getByRole('button', { name: 'Write it down' }).isVisible())) {
    const place = await page.locator('main progress').getAttribute('aria-label')
    await forward.click()
    await page.waitForFunction(
      (before) => document.querySelector('main progress')?.getAttribute('aria-label') !== before,
      place,
    )
  }
  await page.getByRole('button', { name: 'Write it down' }).click()

  await heading(page, 'Write it down')
  await page.getByRole('radio', { name: 'Time with someone' }).click()
  await page.getByRole('combobox', { name: 'Who was it?' }).fill(ENGLISH.person)
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.getByRole('button', { name: 'Friend', exact: true }).click()
  await page.getByRole('radio', { name: 'Phone' }).click()
  await page.getByRole('textbox', { name: 'A few words' }).fill(ENGLISH.text)
  await page.getByRole('button', { name: 'Write it down' }).click()

  await heading(page, 'Journal')
  await page.getByText(ENGLISH.text).waitFor()
  expect(await contactsThisWeek(app)).toBe(1)

  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByText(ENGLISH.text).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText(ENGLISH.text).waitFor()

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '日本語' }).click()
  await heading(page, '設定')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
})
