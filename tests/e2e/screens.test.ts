import { expect, test } from 'vitest'

import type { Settings } from '../../src/shared/schemas/settings.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { newDataFolder, writeSettings } from './driver/data-folder.ts'

const SCREENS = {
  today: '/',
  exercises: '/exercises',
  exercise: '/exercises/two-lines-to-someone-missed',
  paths: '/paths',
  journal: '/journal',
  write: '/journal/write',
  find: '/journal/search?q=a',
  calendar: '/journal/calendar',
  people: '/people',
  'look-back': '/look-back',
  'self-check': '/self-check',
  networks: '/networks',
  communities: '/communities',
  goals: '/goals',
  review: '/review',
  report: '/report',
  rest: '/rest',
  breathing: '/rest/breathing',
  support: '/support',
  settings: '/settings',
  nudges: '/nudges',
  'nudge-settings': '/settings/nudges',
  welcome: '/welcome',
  'quick-log': '/quick-log',
  'person-new': '/people/new',
  import: '/people/import',
  trash: '/journal/trash',
} as const

/** The screens, and those of one person and of one entry of the sample. */
const screensOf = async (app: TestApp): Promise<Readonly<Record<string, string>>> => {
  const people = await app.invoke('people.list', {})
  const journal = await app.invoke('journal.list', { before: null, limit: 20 })
  if (!people.ok || !journal.ok) throw new Error('The sample was not read.')
  const person = people.value[0]?.id ?? ''
  const entry = journal.value.items.find(({ interaction }) => interaction !== null)?.id ?? ''
  return {
    ...SCREENS,
    person: `/people/${person}`,
    'person-change': `/people/${person}/change`,
    'person-before': `/people/${person}/before`,
    entry: `/journal/entry/${entry}`,
    'entry-change': `/journal/edit/${entry}`,
    versions: `/journal/entry/${entry}/versions`,
  }
}

const LOOKS = (['ja', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'high-contrast'] as const).map((theme) => ({ language, theme })),
)

/** Charts and quiet skeletons settle before a picture is taken. */
const SETTLE_MS = 700

/** The sample notebook, in a language and a look. */
const launchSample = async (settings: Partial<Settings>): Promise<TestApp> => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { ...settings, isWelcomed: true })
  return launchApp({ dataFolder, args: ['--demo'] })
}

const LONG = { timeout: 180_000 }

test.each(LOOKS)(
  'every screen is accessible, $language, $theme, and leaves a picture',
  LONG,
  async ({ language, theme }) => {
    const app = await launchSample({ language, theme })
    const page = await app.window()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const found: string[] = []
    for (const [name, route] of Object.entries(await screensOf(app))) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#${route}`)
      await page.waitForTimeout(SETTLE_MS)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await app.screenshot(`${name}-${language}-${theme}`)
      await app.checkAccessibility().catch((error: unknown) => found.push(String(error)))
    }
    expect(found.join('\n')).toBe('')
  },
)

test.each(['ja', 'en'] as const)(
  'nothing is cut off or scrolls sideways in a small window at twice the size, %s',
  LONG,
  async (language) => {
    const app = await launchSample({ language, theme: 'light' })
    const page = await app.window()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setContentSize(900, 600)
      window?.webContents.setZoomFactor(2)
    })
    const wide: string[] = []
    for (const [name, route] of Object.entries(await screensOf(app))) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#${route}`)
      await page.waitForTimeout(SETTLE_MS)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 1) wide.push(`${name}: ${overflow} px`)
      await app.screenshot(`${name}-${language}-200`)
    }
    expect(wide).toEqual([])
  },
)
