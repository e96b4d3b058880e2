/**
 * How long every read of a screen takes with ten years in the notebook: 2,000 people, 50,000 contacts, 30,000 follow-ups.
 *
 *     node tests/bench/ten-years.bench.ts
 *
 * Runs the real core on a real file, and beside each read the same statements by themselves on better-sqlite3. Prints
 * a table of medians and ends with 1 when a read is slower than it may be.
 */
import Database, { type Statement } from 'better-sqlite3'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'
import type { ChartRange } from '../../src/shared/domain/look-back/buckets.ts'
import { NO_FILTER } from '../../src/shared/domain/search/filter.ts'
import { aLibrary } from '../factories/exercise.ts'
import { createLargeCore } from './large-core.ts'

const READ_MS = 100
const SEARCH_MS = 30
const LOOK_BACK_MS = 150
const CALLS = 15

type Execution = {
  readonly statement: Statement
  readonly how: 'all' | 'get' | 'run'
  readonly params: readonly unknown[]
}

/** What is executed while it is not null. */
let noted: Execution[] | null = null

// Every statement that the core prepares notes how it is used.
const prepare = Database.prototype.prepare
Database.prototype.prepare = function (this: Database.Database, text: string) {
  const statement = prepare.call(this, text)
  return new Proxy(statement, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...params: unknown[]) => {
        if (name === 'all' || name === 'get' || name === 'run') noted?.push({ statement: target, how: name, params })
        return (value as (...given: unknown[]) => unknown).apply(target, params)
      }
    },
  })
} as typeof prepare

const { call, start, waitForIndex, end } = await createLargeCore()

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
const replay = (executions: readonly Execution[]) => {
  for (const { statement, how, params } of executions) if (how !== 'run') statement[how](...params)
}

type Row = {
  readonly name: string
  readonly median: number
  readonly slowest: number
  readonly raw: number
  readonly may: number
}

const measure = async (name: string, work: () => Promise<unknown>, may: number): Promise<Row> => {
  await work()
  noted = []
  await work()
  const executions = noted
  noted = null
  const times: number[] = []
  const raws: number[] = []
  for (let index = 0; index < CALLS; index += 1) {
    times.push(await timed(work))
    raws.push(
      await timed(() => {
        replay(executions)
      }),
    )
  }
  return { name, median: middle(times), slowest: Math.max(...times), raw: middle(raws), may }
}

await start()
await waitForIndex()
const search = (query: string, filter = NO_FILTER) => call('find.search', { query, filter, before: null, limit: 30 })

const { items } = await call('journal.list', { before: null, limit: 30 })
const entry = items.find(({ interaction }) => (interaction?.people.length ?? 0) > 0)
const personId = entry?.interaction?.people[0]?.id
if (entry === undefined || personId === undefined) throw new Error('nobody was met')
const { localDay: day } = entry.at
const [year] = day.split('-')

const typed = [
  'さ',
  'さん',
  'さんぽ',
  '佐',
  '佐藤',
  '写真',
  '公園を歩いた',
  'の',
  '写真 佐藤',
  'zzz',
  'ありえないことば',
]
const searches: Row[] = []
for (const query of typed) searches.push(await measure(`search: ${query}`, () => search(query), SEARCH_MS))
searches.push(
  await measure(
    'search: の, of friends, this year',
    () => search('の', { ...NO_FILTER, circle: 'friend', from: `${year}-01-01` }),
    SEARCH_MS,
  ),
)
searches.push(
  await measure('search: everything with one person', () => search('', { ...NO_FILTER, personId }), SEARCH_MS),
)

const READS: Partial<{ readonly [Name in Channel]: Input<Name> }> = {
  'today.get': {},
  'invitations.list': {},
  'signal.get': {},
  'people.list': {},
  'people.get': { id: personId },
  'people.talks': { id: personId, before: null, limit: 20 },
  'people.limits': {},
  'cadences.ofPerson': { personId },
  'cadences.ofCircles': {},
  'followUps.ofPerson': { personId },
  'followUps.ofEntry': { entryId: entry.id },
  'exchanges.ofEntry': { entryId: entry.id },
  'exchanges.withPerson': { personId },
  'meetings.prepare': { personId },
  'imports.latest': {},
  'journal.list': { before: items.at(-1)?.id ?? null, limit: 30 },
  'journal.days': {},
  'journal.between': { from: day, to: day },
  'journal.get': { id: entry.id },
  'journal.tags': {},
  'journal.lastTalks': { personIds: [personId] },
  'journal.versions': { id: entry.id },
  'trash.list': {},
  'find.choices': {},
  'find.month': { month: day.slice(0, 7) },
  'find.otherYears': { day },
  'pauses.list': {},
  'exercises.list': {},
  'library.get': {},
  'library.history': { exerciseId: aLibrary()[0]?.id ?? '' },
  'paths.list': {},
  'checks.list': { kind: 'self-check' },
  'goals.week': { week: 'this' },
  'goals.history': { before: null, limit: 8 },
  'plans.list': {},
}
const CHARTS = ['channels', 'energy', 'mood', 'initiators', 'checkIns', 'exercises'] as const

const reads: Row[] = []
for (const [name, input] of Object.entries(READS)) {
  reads.push(await measure(name, () => call(name as Channel, input), READ_MS))
}

/** Every read of Look back at one range, and all of them together. */
const lookBackOver = async (range: ChartRange): Promise<readonly Row[]> => {
  const rows = [await measure(`lookBack.contacts, ${range}`, () => call('lookBack.contacts', { range }), READ_MS)]
  for (const name of CHARTS) {
    rows.push(await measure(`lookBack.${name}, ${range}`, () => call(`lookBack.${name}`, { range }), READ_MS))
  }
  rows.push(
    await measure('lookBack.days', () => call('lookBack.days', { month: day.slice(0, 7) }), READ_MS),
    await measure('lookBack.circles', () => call('lookBack.circles', {}), READ_MS),
    await measure('lookBack.moodBesideContact', () => call('lookBack.moodBesideContact', {}), READ_MS),
  )
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const page: Row = {
    name: `the whole page of Look back, ${range}`,
    median: sum(({ median }) => median),
    slowest: sum(({ slowest }) => slowest),
    raw: sum(({ raw }) => raw),
    may: LOOK_BACK_MS,
  }
  return [...rows, page]
}
/** As it opens, and the most that can be asked for. */
const charts = [...(await lookBackOver('12w')), ...(await lookBackOver('all'))]

const ms = (value: number) => value.toFixed(1)
const all = [...searches, ...reads, ...charts]
const late = all.filter(({ median, may }) => median > may)
const line = ({ name, median, slowest, raw, may }: Row) =>
  `| ${name} | ${ms(median)} | ${ms(slowest)} | ${ms(raw)} | ${(median / raw).toFixed(1)} | ${may} | ${median > may ? 'missed' : 'met'} |`
process.stdout.write(
  [
    '| read | median, ms | slowest | same statements alone | ratio | may take | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(line),
    '',
    `${all.length} reads, ${CALLS} calls each; ${late.length} slower than they may be`,
    '',
  ].join('\n'),
)
end()
process.exitCode = late.length === 0 ? 0 : 1
