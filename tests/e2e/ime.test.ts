import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { launchApp, type TestApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'
import { type Ime, openIme } from './driver/ime.ts'

const TEXT_FIELDS =
  'input:is([type=text], [type=search], [type=email], [type=tel], [type=url], :not([type])), textarea, [role=combobox]'

const KANA = 'にほんごのはなし'
const WORDS = '日本語の話'

/** What is on the screen, so far as a field that was sent by mistake would change it. */
const placeOf = (page: Page) =>
  page.evaluate(() => ({
    address: location.hash,
    title: document.querySelector('h1')?.textContent ?? '',
    isSheetOpen: document.querySelector('dialog[open]') !== null,
  }))

const fieldsOf = (page: Page) =>
  page.locator(`dialog[open] :is(${TEXT_FIELDS}), :root:not(:has(dialog[open])) :is(${TEXT_FIELDS})`)

/**
 * Converts words in every field that is there, one after another, and says what went wrong: a field that lost or
 * doubled them, or a conversion whose Enter sent something.
 */
const tryAll = async (
  page: Page,
  ime: Ime,
  where: string,
): Promise<{ readonly tried: number; readonly wrong: string[] }> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await page.waitForTimeout(200)
  const wrong: string[] = []
  const before = await placeOf(page)
  let tried = 0
  const count = await fieldsOf(page).count()
  for (let index = 0; index < count; index += 1) {
    const field = fieldsOf(page).nth(index)
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    tried += 1
    const name = `${where}, field ${String(index + 1)}`
    await field.fill('')
    await field.focus()
    await ime.convert(KANA, WORDS)
    const typed = await field.inputValue()
    // A year holds four characters.
    const most = Number((await field.getAttribute('maxlength')) ?? WORDS.length)
    if (typed !== WORDS.slice(0, most)) wrong.push(`${name}: holds "${typed}"`)
    const { address: _address, ...place } = await placeOf(page)
    const { address: _before, ...expected } = before
    if (JSON.stringify(place) !== JSON.stringify(expected)) wrong.push(`${name}: led to ${JSON.stringify(place)}`)
    // A list of suggestions is in nobody's way.
    if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape')
  }
  return { tried, wrong }
}

const goTo = async (page: Page, route: string) => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
  await page.waitForTimeout(500)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const launchSample = async (): Promise<TestApp> => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { language: 'ja', theme: 'light', isWelcomed: true })
  return launchApp({ dataFolder, args: ['--demo'] })
}

const screensOf = (person: string, entry: string) => [
  '/quick-log',
  '/journal/write',
  '/journal/search',
  `/journal/edit/${entry}`,
  '/exercises',
  '/exercises/own/new',
  '/communities',
  '/people',
  '/people/new',
  `/people/${person}`,
  `/people/${person}/change`,
  `/people/${person}/before`,
]

/** Sheets with fields, by the screen and the button that opens them. */
const sheetsOf = (personId: string) =>
  [
    [`/people/${personId}`, '大切な日を加える'],
    [`/people/${personId}`, '連絡先を加える'],
    ['/goals', '自分で決める'],
  ] as const

test('in no field does a conversion send, lose or double what is typed', { timeout: 300_000 }, async () => {
  const app = await launchSample()
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ime = await openIme(page)
  const people = await app.invoke('people.list', {})
  const journal = await app.invoke('journal.list', { before: null, limit: 1 })
  if (!people.ok || !journal.ok) throw new Error('The sample was not read.')
  const person = people.value[0]?.id ?? ''
  const entry = journal.value.items[0]?.id ?? ''

  const wrong: string[] = []
  const without: string[] = []
  const note = (where: string, found: Awaited<ReturnType<typeof tryAll>>) => {
    wrong.push(...found.wrong)
    if (found.tried === 0) without.push(where)
  }
  for (const route of screensOf(person, entry)) {
    await goTo(page, route)
    note(route, await tryAll(page, ime, route))
  }
  for (const [route, button] of sheetsOf(person)) {
    await goTo(page, route)
    await page.getByRole('button', { name: button }).first().click()
    await page.waitForTimeout(300)
    note(button, await tryAll(page, ime, button))
    await page.keyboard.press('Escape')
  }
  const run = await app.invoke('runs.start', { exerciseId: 'two-lines-to-someone-missed', size: 'full' })
  if (!run.ok) throw new Error('The exercise did not begin.')
  await goTo(page, `/run/${run.value.id}`)
  const exercise = await app.invoke('exercises.get', { id: run.value.exerciseId })
  if (!exercise.ok) throw new Error('The exercise is not there.')
  const written = exercise.value.steps.filter(({ kind }) => kind === 'text' || kind === 'person')
  expect(written).not.toEqual([])
  for (const { id } of written) {
    await goTo(page, '/')
    await app.invoke('runs.goTo', { id: run.value.id, stepId: id })
    await goTo(page, `/run/${run.value.id}`)
    note(`step ${id}`, await tryAll(page, ime, `step ${id}`))
  }
  // A screen on which no field was found was not tried.
  expect(without).toEqual([])
  expect(wrong).toEqual([])
})
