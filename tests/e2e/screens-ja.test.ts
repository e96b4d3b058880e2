import { expect, test } from 'vitest'

import { launchSample, walkScreens } from './driver/screens.ts'

test.each(['light', 'dark', 'high-contrast'] as const)(
  'every screen is accessible in Japanese, %s, and leaves a picture',
  { timeout: 240_000 },
  async (theme) => {
    const app = await launchSample({ language: 'ja', theme })
    const found: string[] = []
    await walkScreens(app, async (name) => {
      await app.screenshot(`${name}-ja-${theme}`)
      await app.checkAccessibility().catch((error: unknown) => found.push(String(error)))
    })
    expect(found.join('\n')).toBe('')
  },
)
