import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { launchApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'

const WORDS = {
  en: {
    tag: 'Weekly review',
    headings: [
      'What was this week like?',
      'What gave you energy?',
      'Does anyone come to mind?',
      'How your ties are going',
      /^Small goals/,
    ],
    was: 'Something to keep',
    energy: 'What gave you energy',
    who: 'Who comes to mind',
    keep: 'for later',
    next: 'Next',
    finish: 'Write it down',
    take: 'Take this',
    done: 'The review of this week is in your journal',
    read: 'Read it',
    signal: 'How ties are going',
    restored: 'You were in the middle of this.',
  },
  ja: {
    tag: '週のふりかえり',
    headings: [
      'どんな一週間でしたか',
      '元気をもらったのは、どんなときでしたか',
      'ふと思い浮かぶ人はいますか',
      'つながりのようす',
      /小さな目標$/,
    ],
    was: '残しておきたいこと',
    energy: '元気をもらったこと',
    who: /^思い浮かぶ人$/,
    keep: '「あとで」に置く',
    next: '次へ',
    finish: '書きとめる',
    take: 'これにする',
    done: 'この週のふりかえりは、書きとめてあります',
    read: '記録を読む',
    signal: 'つながりのようす',
    restored: '前に書きかけたものの続きです。',
  },
} as const

/** What was typed is safe after this: a second, and a little for a busy machine. */
const SAFE_AFTER_MS = 1_000

/** The heading of a screen, which has the focus as soon as the screen is there. */
const arrive = async (page: Page, heading: string | RegExp): Promise<void> => {
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
}

test.each(['ja', 'en'] as const)(
  'a review is written by keyboard, cut off in the middle, gone on with, and becomes one entry, %s',
  async (language) => {
    const words = WORDS[language]
    const dataFolder = newDataFolder()
    writeSettings(`${dataFolder}-sample`, { language, isWelcomed: true })
    const app = await launchApp({ dataFolder, args: ['--demo'] })
    const open = async (page: Page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => {
        location.hash = '#/review'
      })
    }
    const page = await app.window()
    await open(page)
    await arrive(page, words.headings[0])
    await tabTo(page, words.was)
    await page.keyboard.type('Tea on the balcony')
    await page.keyboard.press('Control+Enter')
    await arrive(page, words.headings[1])
    await app.screenshot(`review-2-${language}`)
    // Skipped with one key, back and on again.
    await page.keyboard.press('Enter')
    await arrive(page, words.headings[2])
    await page.keyboard.press('ArrowLeft')
    await arrive(page, words.headings[1])
    await page.keyboard.press('ArrowRight')
    await arrive(page, words.headings[2])
    await tabTo(page, words.who)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    // The key that keeps somebody for later has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(words.keep)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(SAFE_AFTER_MS)
    await app.screenshot(`review-3-${language}`)
    await app.kill()

    const again = await app.relaunch()
    const next = await again.window()
    await open(next)
    await next.getByText(words.restored).waitFor()
    await arrive(next, words.headings[2])
    await pressOn(next, words.next)
    await arrive(next, words.headings[3])
    await again.screenshot(`review-4-${language}`)
    await next.keyboard.press('Enter')
    await arrive(next, words.headings[4])
    await pressOn(next, words.take)
    await next.waitForTimeout(SAFE_AFTER_MS)
    await again.screenshot(`review-5-${language}`)
    await pressOn(next, words.finish)
    await arrive(next, words.done)
    expect(await next.getByText(words.restored).isVisible()).toBe(false)
    await again.screenshot(`review-done-${language}`)
    await pressOn(next, words.read)
    await next.getByText('Tea on the balcony').waitFor()
    await next.getByRole('heading', { name: words.signal }).waitFor()
    await next.getByText(words.tag).first().waitFor()
    await again.screenshot(`review-entry-${language}`)
    const listed = await again.invoke('journal.list', { before: null, limit: 50 })
    if (!listed.ok) throw new Error(listed.error.code)
    expect(listed.value.items.filter(({ excerpt }) => excerpt.includes('Tea on the balcony'))).toMatchObject([
      { interaction: null, tags: [words.tag] },
    ])
  },
)
