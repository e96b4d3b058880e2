import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/**
 * Throws when axe finds something on the page (WCAG 2.2 A and AA, and its good practices). Its source comes in
 * through the debugger, which the content policy of the page does not concern.
 */
export const checkAccessibility = async (page: Page): Promise<void> => {
  await page.evaluate(axeSource)
  // What is still fading in has not the colours yet that one reads it in.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const violations = await page.evaluate<readonly Violation[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => ({ target })) })))`)
  if (violations.length === 0) return
  const lines = violations.map(
    ({ id, help, nodes }) => `  ${id}: ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`,
  )
  throw new Error(`axe found on ${page.url()}:\n${lines.join('\n')}`)
}
