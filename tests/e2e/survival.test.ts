import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Output } from '../../src/shared/ipc/contract.ts'
import type { Result } from '../../src/shared/ipc/result.ts'
import { launchApp, type TestApp } from './driver/app.ts'

/** What was typed is safe after this: a second, and a little for a busy machine. */
const SAFE_AFTER_MS = 1_000

const openRun = async (app: TestApp, exerciseId: string): Promise<Page> => {
  const run = await app.invoke('runs.start', { exerciseId, size: 'full' })
  if (!run.ok) throw new Error(run.error.code)
  const page = await app.window()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/run/${run.value.id}`)
  await page.locator('main progress').waitFor()
  return page
}

/** Goes on until the screen has a field to write in. */
const forwardToWriting = async (page: Page): Promise<void> => {
  for (let index = 0; index < 10 && !(await page.locator('main textarea').first().isVisible()); index += 1) {
    const place = await page.locator('main progress').getAttribute('aria-label')
    await page.getByRole('button', { name: /^(Next|I did it)$/ }).click()
    await page.waitForFunction(
      (before) => document.querySelector('main progress')?.getAttribute('aria-label') !== before,
      place,
    )
  }
}

test('an exercise that is cut off by a power cut goes on at the same step, with what was typed', async () => {
  const app = await launchApp()
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  const page = await openRun(app, 'one-line-about-them')
  await forwardToWriting(page)
  const place = await page.locator('main progress').getAttribute('aria-label')
  const words = 'Bees on the balcony; asked how the move went. "Quotes", 絵文字 🌿, \u202Bعربي\u202C.'
  await page.locator('main textarea').first().fill(words)
  await page.waitForTimeout(SAFE_AFTER_MS)
  await app.kill()

  const again = await app.relaunch()
  const next = await again.window()
  await next
    .getByText(/is open where you left it|Go on/)
    .first()
    .waitFor()
  await next.getByRole('button', { name: 'Go on' }).first().click()
  await next.locator('main textarea').first().waitFor()
  expect(await next.locator('main textarea').first().inputValue()).toBe(words)
  expect(await next.locator('main progress').getAttribute('aria-label')).toBe(place)
})

test('a journal entry that was being written comes back', async () => {
  const app = await launchApp()
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('textbox', { name: 'A few words' }).fill('Half a thought about the walk')
  await page.waitForTimeout(SAFE_AFTER_MS)
  await app.kill()

  const again = await app.relaunch()
  const next = await again.window()
  await next.getByRole('button', { name: 'Write it down' }).click()
  await next.getByRole('textbox', { name: 'A few words' }).waitFor()
  expect(await next.getByRole('textbox', { name: 'A few words' }).inputValue()).toBe('Half a thought about the walk')
})

test(
  'no entry that was acknowledged is lost when the app is killed while it writes, twenty times',
  { timeout: 240_000 },
  async () => {
    let app = await launchApp()
    const acknowledged: string[] = []
    for (let round = 0; round < 20; round += 1) {
      const page = await app.window()
      await page.getByRole('heading', { level: 1 }).waitFor()
      // Writes without end, and tells of each entry when main has said that it is kept.
      const kept: string[] = []
      await page.exposeFunction('tell', (text: string) => {
        kept.push(text)
      })
      await page.evaluate((number) => {
        const write = async (index: number): Promise<void> => {
          const text = `round ${number}, entry ${index}`
          const result = await window.tsunagari.invoke('journal.write', {
            epochMs: null,
            isFutureMeant: false,
            interaction: null,
            text,
            runId: null,
            draftKey: null,
          })
          if (result.ok) await (window as unknown as { tell: (text: string) => Promise<void> }).tell(text)
          return write(index + 1)
        }
        void write(0)
      }, round)
      await page.waitForTimeout(150 + round * 17)
      await app.kill()
      acknowledged.push(...kept)
      app = await app.relaunch()
    }
    const found = new Set<string>()
    for (let before: string | null = null, hasMore = true; hasMore;) {
      const answer: Result<Output<'journal.list'>> = await app.invoke('journal.list', { before, limit: 200 })
      if (!answer.ok) throw new Error(answer.error.code)
      for (const item of answer.value.items) found.add(item.excerpt)
      before = answer.value.items.at(-1)?.id ?? null
      hasMore = answer.value.hasMore
    }
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(acknowledged.filter((text) => !found.has(text))).toEqual([])
  },
)

test('a million characters are kept and can be read, without the window freezing', async () => {
  const app = await launchApp()
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const long = 'ながい手紙。'.repeat(170_000)
  const answer = await app.invoke('journal.write', {
    epochMs: null,
    isFutureMeant: false,
    interaction: null,
    text: long,
    runId: null,
    draftKey: null,
  })
  expect(answer.ok).toBe(true)
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByText('ながい手紙。').first().waitFor()
  await page.getByRole('button', { name: 'Show more' }).first().click()
  // The window still answers while a long text is opened.
  expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))))).toBe(true)
  const id = answer.ok ? answer.value.id : ''
  const read = await app.invoke('journal.getText', { id })
  expect(read.ok && read.value.text === long).toBe(true)
})
