import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { launchApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'

/** For a person to look at. */
const ARTIFACTS = path.join(import.meta.dirname, '..', '..', 'artifacts', 'screens')

const WORDS = {
  ja: { month: '月', former: '前の月', without: '入れない', with: '入れる', pdf: 'PDFで保存', png: 'PNGで保存' },
  en: {
    month: 'Month',
    former: 'The month before',
    without: 'Without names',
    with: 'With names',
    pdf: 'Save as PDF',
    png: 'Save as PNG',
  },
} as const

test.each([
  ['ja', 'dark'],
  ['en', 'high-contrast'],
] as const)('a month is saved as one page, with names only when they are asked for, %s', async (language, theme) => {
  const words = WORDS[language]
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { language, theme, isWelcomed: true })
  const file = path.join(dataFolder, 'saved')
  const app = await launchApp({ dataFolder, args: ['--demo'], env: { TSUNAGARI_TEST_SAVE_FILE: file } })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/report'
  })
  await page.getByRole('radio', { name: words.month, exact: true }).check({ force: true })
  await page.getByRole('button', { name: words.former }).click()
  const paper = page.getByRole('article')
  await paper.waitFor()
  const people = await app.invoke('people.list', {})
  if (!people.ok) throw new Error(people.error.code)
  const namesOnPaper = async () => {
    const text = await paper.innerText()
    return people.value.filter(({ name }) => text.includes(name)).length
  }
  const save = async (button: string, keptAs: string) => {
    rmSync(file, { force: true })
    await page.getByRole('button', { name: button }).click()
    await expect.poll(() => existsSync(file)).toBe(true)
    mkdirSync(ARTIFACTS, { recursive: true })
    copyFileSync(file, path.join(ARTIFACTS, keptAs))
    return readFileSync(file)
  }
  await expect.poll(namesOnPaper).toBe(0)
  const pdf = await save(words.pdf, `report-${language}.pdf`)
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  const png = await save(words.png, `report-${language}-page.png`)
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  // The whole page, though the window is lower: pixels stand in the header of the file.
  expect(png.readUInt32BE(20)).toBeGreaterThan(await page.evaluate(() => window.innerHeight))

  // What is printed is light and nothing but the paper, in every look.
  await page.emulateMedia({ media: 'print' })
  const sheet = await page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
    return { backgroundColor, colorScheme }
  })
  expect(sheet).toEqual({ backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light' })
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await paper.isVisible()).toBe(true)
  await page.emulateMedia({ media: null })

  await page.getByRole('radio', { name: words.with, exact: true }).check({ force: true })
  await expect.poll(namesOnPaper).toBeGreaterThan(0)
  await save(words.pdf, `report-names-${language}.pdf`)
})
