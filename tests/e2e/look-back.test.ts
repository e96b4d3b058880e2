import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { launchApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'

test('the numbers of a picture are saved as CSV, and what stands on the screen as PNG', async () => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { language: 'ja', isWelcomed: true })
  const file = path.join(dataFolder, 'saved')
  const app = await launchApp({ dataFolder, args: ['--demo'], env: { TSUNAGARI_TEST_SAVE_FILE: file } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/look-back'
  })
  const channels = page.getByRole('region', { name: 'どんな方法で' })
  await channels.getByText('表で見る').click()
  await channels.getByRole('button', { name: 'CSVで保存' }).click()
  await page.getByText(/^保存しました/).waitFor()
  expect(readFileSync(file, 'utf8').split('\r\n')[0]).toMatch(/^\uFEFF時期,/)
  await channels.getByRole('button', { name: 'PNGで保存' }).click()
  await expect.poll(() => readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG')
})
