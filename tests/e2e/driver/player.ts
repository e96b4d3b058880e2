import type { Page } from 'playwright-core'

const MOST_STEPS = 12

type Words = { readonly closing: string; readonly person: string; readonly text: string }

/** The kinds of screen that ask for something to be typed or chosen. */
const kindOf = (page: Page): Promise<'person' | 'plan' | 'radio' | 'writing' | 'other'> =>
  page.evaluate(() => {
    if (document.querySelector('main [role=combobox]') !== null) return 'person'
    if (document.querySelectorAll('main input[type=text]').length === 2) return 'plan'
    if (document.querySelector('main input[type=radio]') !== null) return 'radio'
    return document.activeElement instanceof HTMLTextAreaElement ? 'writing' : 'other'
  })

/** Goes through an open run with the keyboard alone, writing where something can be written. Returns the kinds it met. */
export const walkThrough = async (page: Page, words: Words): Promise<readonly string[]> => {
  const met: string[] = []
  for (let index = 0; index < MOST_STEPS; index += 1) {
    if (await page.getByRole('heading', { level: 1, name: words.closing }).isVisible()) return met
    const place = await page.locator('main progress').getAttribute('aria-label')
    const kind = await kindOf(page)
    met.push(kind)
    if (kind === 'person') {
      await page.keyboard.type(words.person)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      // Somebody new is added by saying how near they are: the first answer has the focus.
      const chip = page.getByRole('listitem').filter({ hasText: words.person })
      const circles = page.getByRole('group').filter({ hasText: words.person })
      await chip.or(circles).first().waitFor()
      if (await circles.isVisible()) await page.keyboard.press('Enter')
      await chip.waitFor()
    }
    // From "when" to "then".
    if (kind === 'plan') await page.keyboard.press('Enter')
    if (kind === 'radio') {
      await page.locator('main input[type=radio]').first().focus()
      await page.keyboard.press('Space')
    }
    if (kind === 'writing') await page.keyboard.type(words.text)
    await page.keyboard.press('Control+Enter')
    await page.waitForFunction(
      ([before, closing]) =>
        document.querySelector('main h1')?.textContent.includes(closing) === true ||
        document.querySelector('main progress')?.getAttribute('aria-label') !== before,
      [place, words.closing.slice(0, 6)] as const,
    )
  }
  throw new Error('The exercise did not come to its end.')
}
