import { expect, test } from 'vitest'

import { launchSample, walkScreens } from './driver/screens.ts'

test.each(['light', 'dark', 'high-contrast'] as const)(
  'every screen is accessible in English, %s, and leaves a picture',
  { timeout: 240_000 },
  async (theme) => {
    const app = await launchSample({ language: 'en', theme })
    const found: string[] = []
    await walkScreens(app, async (name) => {
      await app.screenshot(`${name}-en-${theme}`)
      await app.checkAccessibility().catch((error: unknown) => found.push(String(error)))
    })
    expect(found.join('\n')).toBe('')
  },
)
