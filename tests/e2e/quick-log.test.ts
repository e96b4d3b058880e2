import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { checkAccessibility } from './driver/accessibility.ts'
import { eventually } from './driver/desktop.ts'
import { openIme } from './driver/ime.ts'
import { pressOn } from './driver/keyboard.ts'

const run = promisify(execFile)

const call = async <Name extends Channel>(app: TestApp, name: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(name, input)
  if (!answer.ok) throw new Error(`${name} answered ${answer.error.code}`)
  return answer.value
}

const entries = async (app: TestApp) => (await call(app, 'journal.list', { before: null, limit: 20 })).items

/** Presses a key as a keyboard does, and counts. */
const counting = (page: Page) => {
  let presses = 0
  return {
    press: async (key: string) => {
      presses += 1
      await page.keyboard.press(key)
    },
    presses: () => presses,
  }
}

const isFocused = (page: Page, label: string) =>
  page.waitForFunction((words) => {
    const { activeElement } = document
    return activeElement instanceof HTMLInputElement && (activeElement.labels?.[0]?.textContent ?? '').includes(words)
  }, label)

test('知っている人とのことを、どの画面からでも八つのキーで書きとめる', { timeout: 120_000 }, async () => {
  const app = await launchApp({ settings: { language: 'ja' } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { id } = await call(app, 'people.add', { name: '山田 花子', reading: 'やまだ はなこ', circle: 'friend' })
  await page.evaluate(() => {
    location.hash = '#/look-back'
  })
  await page.getByRole('heading', { level: 1, name: 'ふりかえり' }).waitFor()

  const { press, presses } = counting(page)
  const ime = await openIme(page)
  await press('Control+j')
  await isFocused(page, 'だれと')
  await ime.convert('はな', 'はな')
  await page.getByRole('option', { name: '山田 花子' }).waitFor()
  await press('Enter')
  await isFocused(page, '会って')
  await press('2')
  await press('4')
  await press('5')
  await isFocused(page, 'ひとこと')
  await ime.convert('さくらのはなし', '桜の話')
  await app.screenshot('quick-log-dialog-ja')
  await app.checkAccessibility()
  expect(await entries(app)).toEqual([])
  await press('Enter')
  await page.getByText('書きとめました。').waitFor()
  expect(presses()).toBeLessThanOrEqual(8)
  expect(await entries(app)).toMatchObject([
    { excerpt: '桜の話', interaction: { people: [{ id }], channel: 'voice', moodAfter: 4, energy: 2 } },
  ])

  // Taken back, the words are there when it is opened again; closed, they stay.
  await page.keyboard.press('Control+z')
  await page.getByText('元に戻しました。').waitFor()
  expect(await entries(app)).toEqual([])
  await page.keyboard.press('Control+j')
  await page.getByLabel('ひとこと').waitFor()
  expect(await page.getByLabel('ひとこと').inputValue()).toBe('桜の話')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await app.kill()
  const next = await app.relaunch()
  const again = await next.window()
  await again.getByRole('heading', { level: 1 }).waitFor()
  await again.keyboard.press('Control+j')
  await again.getByLabel('ひとこと').waitFor()
  expect(await again.getByLabel('ひとこと').inputValue()).toBe('桜の話')
  await pressOn(again, 'もっと書く')
  await again.getByRole('heading', { level: 1, name: '書きとめる' }).waitFor()
  await again.getByText('書きかけ').first().waitFor()
  await next.quit()
})

const quickWindow = (app: TestApp) =>
  eventually('the small window', () => app.electron.windows().find((page) => page.url().includes('/quick-log')) ?? null)

const isQuickWindowShown = ({ electron }: TestApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.isVisible() && window.webContents.getURL().includes('/quick-log'),
    ),
  )

test('from any program, a key opens the small window; Escape closes it, and what was typed is there again', async () => {
  const app = await launchApp()
  const main = await app.window()
  await main.getByRole('heading', { level: 1 }).waitFor()
  await eventually('the shortcut', async () => ((await app.info()).quickLogShortcut === 'works' ? true : null))
  await call(app, 'people.add', { name: 'Robin', circle: 'friend' })
  await run('xdotool', ['key', 'ctrl+alt+j'])
  const page = await quickWindow(app)
  await isFocused(page, 'Who was it?')
  // Nothing of it has to be scrolled to.
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
  await checkAccessibility(page)
  await page.keyboard.type('rob')
  await page.getByRole('option', { name: 'Robin' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await isQuickWindowShown(app)).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await page.keyboard.press('3')
  await page.keyboard.type('We met by the river.')
  await page.keyboard.press('Escape')
  await eventually('it is hidden', async () => ((await isQuickWindowShown(app)) ? null : true))
  expect(await entries(app)).toEqual([])

  await run('xdotool', ['key', 'ctrl+alt+j'])
  await eventually('it is shown', async () => ((await isQuickWindowShown(app)) ? true : null))
  expect(await page.getByLabel('A few words').inputValue()).toBe('We met by the river.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  expect(await entries(app)).toMatchObject([{ excerpt: 'We met by the river.', interaction: { channel: 'in-person' } }])
  await page.keyboard.press('Escape')
  await eventually('it is hidden', async () => ((await isQuickWindowShown(app)) ? null : true))
  await app.quit()
})

test('keys that another program has are told, and others can be chosen', async () => {
  const first = await launchApp()
  await (await first.window()).getByRole('heading', { level: 1 }).waitFor()
  await eventually('the shortcut', async () => ((await first.info()).quickLogShortcut === 'works' ? true : null))
  const second = await launchApp()
  const page = await second.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await eventually('the conflict', async () => ((await second.info()).quickLogShortcut === 'taken' ? true : null))
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.getByText('Another program seems to have these keys.').waitFor()
  await pressOn(page, 'Choose other keys')
  await page.keyboard.press('j')
  await page.getByText('Hold Ctrl or Alt').waitFor()
  await page.keyboard.press('Control+Alt+k')
  await page.getByText('Ctrl + Alt + K').first().waitFor()
  await eventually('they work', async () => ((await second.info()).quickLogShortcut === 'works' ? true : null))
  await second.screenshot('settings-keys-en')
  await run('xdotool', ['key', 'ctrl+alt+k'])
  await quickWindow(second)
  await second.quit()
  await first.quit()
})
