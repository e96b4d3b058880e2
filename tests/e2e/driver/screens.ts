import type { Step } from '../../../src/shared/domain/exercises/exercise.ts'
import type { Result } from '../../../src/shared/ipc/result.ts'
import type { Settings } from '../../../src/shared/schemas/settings.ts'
import { anOwnExercise } from '../../factories/inputs.ts'
import { launchApp, type TestApp } from './app.ts'
import { newDataFolder, writeSettings } from './data-folder.ts'

const FIXED = {
  today: '/',
  exercises: '/exercises',
  track: '/exercises/track/rest',
  exercise: '/exercises/two-lines-to-someone-missed',
  own: '/exercises/own',
  'own-new': '/exercises/own/new',
  paths: '/paths',
  path: '/paths/first-four-steps',
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

/** Charts and quiet skeletons settle before a picture is taken. */
const SETTLE_MS = 700

const words = (text: string) => ({ ja: text, en: text })

/** One step of each kind. */
const STEPS: readonly Step[] = [
  { id: 'read', kind: 'read', text: words('Read') },
  { id: 'person', kind: 'person', text: words('Who') },
  { id: 'message', kind: 'message', text: words('Write'), templates: [{ register: 'plain', text: words('Hello') }] },
  { id: 'checklist', kind: 'checklist', text: words('Look'), items: [words('One'), words('Two')] },
  { id: 'timer', kind: 'timer', text: words('Wait'), seconds: 60 },
  { id: 'text', kind: 'text', text: words('Note') },
  { id: 'rating', kind: 'rating', text: words('How'), moment: 'after' },
  { id: 'plan', kind: 'plan', text: words('Plan'), when: words('When'), then: words('Then') },
  { id: 'do', kind: 'do', text: words('Do') },
]

type Screen = {
  readonly name: string
  readonly route: string
  /** What has to happen before it can be seen. */
  readonly prepare?: () => Promise<unknown>
}

/** Every screen of the sample; those of a person, of an entry and of an own exercise, and each kind of step included. */
export const screensOf = async (app: TestApp): Promise<readonly Screen[]> => {
  const people = valueOf(await app.invoke('people.list', {}))
  const { items } = valueOf(await app.invoke('journal.list', { before: null, limit: 20 }))
  const own = valueOf(await app.invoke('own.save', { id: null, exercise: anOwnExercise({ steps: STEPS }) }))
  const run = valueOf(await app.invoke('runs.start', { exerciseId: own.id, size: 'full' }))
  const person = people[0]?.id ?? ''
  const entry = items.find(({ interaction }) => interaction !== null)?.id ?? ''
  const made = {
    'own-change': `/exercises/own/${own.id}`,
    person: `/people/${person}`,
    'person-change': `/people/${person}/change`,
    'person-before': `/people/${person}/before`,
    entry: `/journal/entry/${entry}`,
    'entry-change': `/journal/edit/${entry}`,
    versions: `/journal/entry/${entry}/versions`,
  }
  const duringRun = (name: string, prepare: () => Promise<unknown>) => ({
    ...{ name: `step-${name}`, route: `/run/${run.id}` },
    // The page asks for its run when it is opened.
    prepare: async () => {
      await prepare()
      await show(app, '/support')
    },
  })
  return [
    ...Object.entries({ ...FIXED, ...made }).map(([name, route]) => ({ name, route })),
    ...STEPS.map(({ id }) => duringRun(id, () => app.invoke('runs.goTo', { id: run.id, stepId: id }))),
    duringRun('end', () => app.invoke('runs.finish', { id: run.id })),
  ]
}

/** Shows each screen of the sample in turn. */
export const walkScreens = async (app: TestApp, look: (name: string) => Promise<void>): Promise<void> => {
  for (const { name, route, prepare } of await screensOf(app)) {
    await prepare?.()
    await show(app, route)
    await look(name)
  }
}

const show = async (app: TestApp, route: string): Promise<void> => {
  const page = await app.window()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
  await page.waitForTimeout(SETTLE_MS)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The sample notebook, in a language and a look. */
export const launchSample = async (settings: Partial<Settings>): Promise<TestApp> => {
  const dataFolder = newDataFolder()
  writeSettings(`${dataFolder}-sample`, { ...settings, isWelcomed: true })
  const app = await launchApp({ dataFolder, args: ['--demo'] })
  await (await app.window()).getByRole('heading', { level: 1 }).waitFor()
  return app
}

const valueOf = <Value>(answer: Result<Value>): Value => {
  if (!answer.ok) throw new Error(`The sample was not read: ${answer.error.code}.`)
  return answer.value
}
