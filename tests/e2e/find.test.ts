import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { aContact, anEntry } from '../factories/inputs.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { openIme } from './driver/ime.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'

const NOON = Date.parse('2026-11-18T12:00:00+09:00')
const DAY_MS = 86_400_000

const ask = async <Name extends Channel>(app: TestApp, channel: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(channel, input)
  if (!answer.ok) throw new Error(`${channel} answered ${answer.error.code}`)
  return answer.value
}

const write = (app: TestApp, text: string, daysAgo: number, personIds: readonly string[] = [], more = {}) =>
  ask(app, 'journal.write', {
    ...anEntry({ interaction: personIds.length === 0 ? null : aContact({ personIds: [...personIds], ...more }), text }),
    epochMs: NOON - daysAgo * DAY_MS,
    zone: 'Asia/Tokyo',
  })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const hits = (page: Page) => page.locator('[data-hit]')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('what was written is found in Japanese, by keyboard, from any screen', { timeout: 120_000 }, async () => {
  const app = await launchApp({ settings: { language: 'ja' } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const mika = await ask(app, 'people.add', { name: '佐藤 美香', reading: 'さとう みか', circle: 'friend' })
  await write(app, '川べりを散歩した。', 3, [mika.id])
  await write(app, '学校のことを聞いた。', 2, [mika.id])
  await write(app, 'ガッコウの帰り道の写真を見た。', 1)

  await page.keyboard.press('/')
  await heading(page, 'さがす').waitFor()
  await (await openIme(page)).convert('さんぽ', '散歩')
  await expect.poll(() => hits(page).allTextContents()).toEqual(['佐藤 美香'])
  expect(await page.locator('mark').allTextContents()).toEqual(['散歩'])
  await app.checkAccessibility()
  await app.screenshot('find-ja')

  // Any width and either kana; a name finds the person beside what tells of them.
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('ｶﾞｯｺｳ')
  await expect.poll(() => page.locator('mark').allTextContents()).toEqual(['ガッコウ'])
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('ｻﾄｳ')
  await page.getByRole('region', { name: '人', exact: true }).waitFor()
  await expect.poll(() => hits(page).count()).toBe(3)

  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('佐藤 美香')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('川べりを散歩した。').waitFor()
  await pressOn(page, 'さがしたもの')
  await heading(page, 'さがす').waitFor()
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('ｻﾄｳ')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? ''))
    .toContain('散歩')

  await pressOn(page, /^消す/)
  await page.getByText('消しました。').waitFor()
  await expect.poll(() => hits(page).count()).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => hits(page).count()).toBe(3)

  // From elsewhere, in the middle of a field, the letter is a letter and Ctrl+F still opens the search.
  await page.evaluate(() => {
    location.hash = '#/journal/write'
  })
  await page.getByRole('textbox').first().waitFor()
  await page.getByRole('textbox').first().focus()
  await page.keyboard.press('/')
  expect(page.url()).toContain('/journal/write')
  await page.keyboard.press('Control+f')
  await heading(page, 'さがす').waitFor()
})

test('a search is narrowed down, chosen from, and saved in each form', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-find-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const saved = path.join(folder, 'saved')
  const app = await launchApp({ env: { TSUNAGARI_TEST_SAVE_FILE: saved } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ada = await ask(app, 'people.add', { name: 'Ada', circle: 'close' })
  await write(app, 'Tea and a long talk, "at last".', 1, [ada.id], { channel: 'in-person' })
  await write(app, 'She rang about the tea.', 2, [ada.id], { channel: 'voice' })
  await write(app, 'A day of rest, with tea.', 3)

  await page.keyboard.press('Control+f')
  await heading(page, 'Look for something').waitFor()
  await page.keyboard.type('TEA')
  await expect.poll(() => hits(page).count()).toBe(3)
  await pressOn(page, 'Narrow down')
  await tabTo(page, 'In person')
  await page.getByLabel('How', { exact: true }).selectOption('Phone')
  await expect.poll(() => page.locator('article').allTextContents()).toHaveLength(1)
  await page.getByText('Narrowed down (1)').waitFor()
  await app.checkAccessibility()
  await app.screenshot('find-narrowed-en')
  await page.getByLabel('How', { exact: true }).selectOption('Any')
  await expect.poll(() => hits(page).count()).toBe(3)

  await pressOn(page, 'Choose some')
  await tabTo(page, 'Choose this entry')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Save 1 to a file' }).click()
  await page.getByRole('dialog').waitFor()
  await app.checkAccessibility()
  await app.screenshot('find-export-en')
  const save = async (form: RegExp) => {
    await page.getByRole('radio', { name: form }).check()
    await pressOn(page, 'Choose a place')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    return readFileSync(saved, 'utf8')
  }
  expect(await save(/Markdown/)).toContain('Tea and a long talk, "at last".')
  await page.getByRole('button', { name: 'Save 1 to a file' }).click()
  expect(await save(/CSV/)).toContain('"Tea and a long talk, ""at last""."')
  await page.getByRole('button', { name: 'Done choosing' }).click()
  await page.getByRole('button', { name: 'Save to a file' }).click()
  const { entries } = JSON.parse(await save(/JSON/)) as { readonly entries: readonly { readonly text: string }[] }
  expect(entries.map(({ text }) => text)).toEqual([
    'A day of rest, with tea.',
    'She rang about the tea.',
    'Tea and a long talk, "at last".',
  ])
})

test('the calendar is walked by keyboard, and the same day of other years is there', { timeout: 120_000 }, async () => {
  const app = await launchApp()
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ada = await ask(app, 'people.add', { name: 'Ada', circle: 'close' })
  await write(app, 'A walk by the river.', 1, [ada.id])
  await write(app, 'The same walk, a year ago.', 366, [ada.id])
  await page.evaluate(() => {
    location.hash = '#/journal'
  })
  await heading(page, 'Journal').waitFor()
  await pressOn(page, 'Calendar')
  await heading(page, 'Calendar').waitFor()
  await tabTo(page, /18 November/)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('heading', { level: 2, name: 'Tuesday 17 November 2026' }).waitFor()
  await page.getByText('A walk by the river.').waitFor()
  await page.getByText('The same walk, a year ago.').waitFor()
  await app.checkAccessibility()
  await app.screenshot('calendar-en')
  await page.keyboard.press('Enter')
  await pressOn(page, /^Ada$/)
  await heading(page, 'Ada').waitFor()
  await pressOn(page, 'Calendar')
  await page.getByRole('heading', { level: 2, name: 'Tuesday 17 November 2026' }).waitFor()
  await tabTo(page, /17 November/)
  await page.keyboard.press('Shift+PageUp')
  await page.getByRole('heading', { level: 2, name: 'November 2025', exact: true }).waitFor()
  await page.keyboard.press('PageDown')
  await page.getByRole('heading', { level: 2, name: 'December 2025', exact: true }).waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('heading', { level: 2, name: 'Monday 15 December 2025' }).waitFor()
})
