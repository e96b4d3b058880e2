import { readFileSync } from 'node:fs'
import path from 'node:path'
import { matchPath } from 'react-router'
import { expect, test } from 'vitest'

import { projectFolder } from './driver/electron.ts'
import { launchSample, screensOf, walkScreens } from './driver/screens.ts'

test.each(['ja', 'en'] as const)(
  'nothing is cut off or scrolls sideways in a small window at twice the size, %s',
  { timeout: 240_000 },
  async (language) => {
    const app = await launchSample({ language, theme: 'light' })
    const page = await app.window()
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setContentSize(900, 600)
      window?.webContents.setZoomFactor(2)
    })
    const wide: string[] = []
    await walkScreens(app, async (name) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 1) wide.push(`${name}: ${overflow} px`)
      await app.screenshot(`${name}-${language}-200`)
    })
    expect(wide).toEqual([])
  },
)

test('no screen of the program is missing from those that are looked at', async () => {
  const source = readFileSync(path.join(projectFolder, 'src/renderer/src/app/routes.tsx'), 'utf8')
  const patterns = [...source.matchAll(/path: '([^'*]+)'/g)].map(([, pattern = '']) => pattern)
  const screens = await screensOf(await launchSample({ language: 'en' }))
  const isShown = (pattern: string) =>
    screens.some(({ route }) => matchPath(pattern, new URL(route, 'app://x').pathname))
  expect(patterns.length).toBeGreaterThan(30)
  expect(patterns.filter((pattern) => !isShown(pattern))).toEqual([])
})
