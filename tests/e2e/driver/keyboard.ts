import type { Page } from 'playwright-core'

const MOST_TABS = 80

/** What has the focus: its role and name, as a screen reader would say them. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    // The body holds the words of everything.
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const labelled = element.getAttribute('aria-labelledby')
    const group =
      element instanceof HTMLInputElement && element.type === 'radio'
        ? (element.closest('fieldset')?.querySelector('legend')?.textContent ?? '')
        : ''
    const label =
      element.getAttribute('aria-label') ??
      (labelled === null ? null : document.getElementById(labelled)?.textContent) ??
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : null) ??
      element.textContent
    return `${group} ${label}`.trim()
  })

/** Presses Tab until something with these words has the focus, as a person without a mouse does. Throws when it never comes. */
export const tabTo = async (page: Page, words: string | RegExp): Promise<void> => {
  const seen: string[] = []
  for (let index = 0; index < MOST_TABS; index += 1) {
    const now = await focused(page)
    seen.push(now)
    if (typeof words === 'string' ? now.includes(words) : words.test(now)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(words)}. It passed: ${[...new Set(seen)].join(' | ')}`)
}

/** Goes to something and presses Enter on it. */
export const pressOn = async (page: Page, words: string | RegExp): Promise<void> => {
  await tabTo(page, words)
  await page.keyboard.press('Enter')
}
