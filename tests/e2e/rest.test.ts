import { expect, test } from 'vitest'

import { launchApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'
import { pressOn } from './driver/keyboard.ts'

const KINDS = ['breathing', 'stretch', 'look-away', 'tea', 'walk', 'silence'] as const

test.each([
  ['ja', 'light', 'はじめる', 'ひと休みを終える', '画面いっぱいにする'],
  ['en', 'dark', 'Begin', 'End the rest', 'Fill the screen'],
] as const)('each rest begins with one key and is left with one, %s', async (language, theme, begin, end, fill) => {
  const dataFolder = newDataFolder()
  writeSettings(dataFolder, { language, theme, isWelcomed: true })
  const app = await launchApp({ dataFolder })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const kind of KINDS) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/rest/${kind}`)
    // Today has a button of the same words.
    await page.getByRole('button', { name: end }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: begin }).waitFor({ state: 'detached' })
    await page.waitForTimeout(1_200)
    await app.screenshot(`rest-${kind}-${language}`)
    await app.checkAccessibility()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: end }).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => location.hash)).toBe('#/')
  }

  await page.evaluate(() => {
    location.hash = '#/rest/silence'
  })
  await page.getByRole('button', { name: end }).waitFor()
  await pressOn(page, fill)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await app.screenshot(`rest-full-${language}`)
})
