import { test } from 'vitest'

import { launchApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'

test('a pause is put in, seen on Today and ended, by keyboard', async () => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { language: 'ja', isWelcomed: true })
  const app = await launchApp({ dataFolder, args: ['--demo'] })
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const goTo = (route: string) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, `#${route}`)

  await goTo('/settings')
  await page.getByRole('button', { name: 'おやすみ期間を入れる' }).press('Enter')
  await page.getByRole('radio', { name: '静かに過ごす' }).press('Space')
  await page.getByLabel('いつまで').fill('2026-01-01')
  await page.getByRole('button', { name: '入れる', exact: true }).press('Enter')
  await page.getByText(/終わりの日を、はじまりの日より後に/).waitFor()
  await page.getByLabel('いつまで').fill('')
  await page.getByRole('button', { name: '入れる', exact: true }).press('Enter')
  await page.getByText('おやすみ期間を入れました。').waitFor()

  await goTo('/')
  await page.getByText(/静かな時間を、そのままどうぞ/).waitFor()
  await app.screenshot('pause-today-ja')
  await page.getByRole('button', { name: 'ここで終わりにする' }).press('Enter')
  await page.getByText(/静かな時間を、そのままどうぞ/).waitFor({ state: 'detached' })
})

test('the question of the day is answered with one press and taken back; the card on Look back follows', async () => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { language: 'en', isWelcomed: true })
  const app = await launchApp({ dataFolder, args: ['--demo'] })
  const page = await app.window()
  await page.getByText(/fewer contacts in your notes than usual/).waitFor()
  await page.getByRole('button', { name: 'Quiet on purpose' }).press('Enter')
  await page.getByRole('group', { name: 'One question' }).getByText('Noted. Thank you.').waitFor()
  await page.evaluate(() => {
    location.hash = '#/look-back'
  })
  await page.getByText(/You said that it is quiet on purpose/).waitFor()
  await app.screenshot('signal-on-purpose-en')
  await page
    .getByRole('region', { name: 'How your ties are' })
    .getByRole('button', { name: 'Take it back' })
    .press('Enter')
  await page.getByText(/You said that it is quiet on purpose/).waitFor({ state: 'detached' })
})
