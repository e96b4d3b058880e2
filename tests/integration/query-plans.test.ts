import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import BetterSqlite from 'better-sqlite3'
import { expect, it, vi } from 'vitest'

import { closeDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import type { Repositories } from '../../src/main/application/ports.ts'
import type { Channel } from '../../src/shared/ipc/channels.ts'
import { bucketsOf } from '../../src/shared/domain/look-back/buckets.ts'
import { writeLargeNotebook } from '../factories/large-notebook.ts'
import { idNumber } from '../fakes/ids.ts'
import { furnish } from './support/good-inputs.ts'
import { openReady } from './support/open-database.ts'
import { fullScans, planOf, rowsOf } from './support/query-plan.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld } from './support/world.ts'

/** Half a year of a notebook, and repositories over it that remember which statements they prepared. */
const open = async () => {
  const { start, dataFolder } = createWorld()
  const app = start({ sample: { extent: 'half-year', language: 'en' } })
  const { items } = await app.call('journal.list', { before: null, limit: 20 })
  // Closing counts what is in the tables, and plans are made by that.
  app.stop()
  const db = await openReady(dataFolder)
  const prepared: string[] = []
  const repositories = createRepositories(listenTo(db, prepared))
  return { db, repositories, prepared, entryId: items.at(-1)!.id }
}

/** The database, which notes every statement that is prepared on it. */
const listenTo = (db: Database.Database, prepared: string[]): Database.Database =>
  new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') {
        return (text: string) => {
          prepared.push(text)
          return target.prepare(text)
        }
      }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
    },
  })

const QUESTIONS: Readonly<Record<string, (repositories: Repositories, entryId: string) => unknown>> = {
  'the first page of the journal': ({ journal }) => journal.page(null, 50),
  'the next page of the journal': ({ journal }, entryId) => journal.page(entryId, 50),
  'one entry': ({ journal }, entryId) => journal.find(entryId),
  'everything of one entry': ({ journal }, entryId) => journal.content(entryId),
  'the entries of a day': ({ journal }) => journal.countOnDay('2026-11-21'),
  'the days of the journal': ({ journal }) => journal.days(),
  'the journal of some days': ({ journal }) => journal.between('2026-11-01', '2026-11-21'),
  'the merges that stand': ({ changes }) => changes.merges(),
  'the talks that name someone': ({ journal }) => journal.talksNaming([idNumber(1), idNumber(2)]),
  'the last talks': ({ journal }) => journal.lastTalks([idNumber(1), idNumber(2)]),
  'the former versions of an entry': ({ entryVersions }, entryId) => [
    entryVersions.list(entryId),
    entryVersions.find(entryId, 1),
  ],
  'a change of an entry': ({ journal }, entryId) => {
    const content = journal.content(entryId)
    return content && journal.edit(entryId, { ...content, text: 'other words' }, content.at)
  },
  'what was removed': ({ trash }) => [trash.list(0, 500), trash.count(0)],
  'the end of what was removed': ({ trash, journal }, entryId) => {
    journal.remove(entryId, { epochMs: 1, zone: 'Asia/Tokyo', localDay: '1970-01-01' })
    return trash.purge(2, 10)
  },
  'the tags': ({ tags }) => tags.list(500),
  'the known days': ({ days }) => days.known('2026-09-01', '2026-11-21'),
  'the first known day': ({ days }) => days.firstKnown(),
  'the check-in of a day': ({ checkIns }) => checkIns.onDay('2026-11-21'),
  'the open run': ({ runs }) => runs.findOpen(null),
  'the open run of an exercise': ({ runs }) => runs.findOpen('say-hello'),
  'the run of a day': ({ runs }) => runs.findOnDay('say-hello', '2026-11-21'),
  'one run': ({ runs }) => runs.find(idNumber(1)),
  'all runs with their numbers': ({ runs }) => runs.past(),
  'what was done how often': ({ runs }) => runs.done(),
  'the runs of an exercise': ({ runs }) => runs.ofExercise('say-hello'),
  'the step of a day': ({ todaySteps }) => todaySteps.onDay('2026-11-21'),
  'everything that was offered': ({ todaySteps }) => todaySteps.past(),
  'own exercises': ({ ownExercises }) => [ownExercises.list(), ownExercises.find('own-1'), ownExercises.count()],
  'the open walks': ({ walks }) => [walks.open(), walks.findOpen('first-steps')],
  'the latest walks': ({ walks }) => walks.latest(),
  'the walks of a run': ({ walks }) => walks.ofRun(idNumber(1)),
  'the forms of a kind': ({ checks }) => checks.list('networks'),
  'the notes on communities': ({ communities }) => communities.list(),
  'the plans that wait': ({ plans }) => plans.waiting(),
  'everyone with a cadence': ({ cadences }) => cadences.ties(),
  'the cadence of one': ({ cadences }) => [cadences.tieOf(idNumber(1)), cadences.ofPerson(idNumber(1))],
  'days without any use': ({ cadences }) => cadences.silences(28, '2026-11-21'),
  'who was met on a day': ({ cadences }) => cadences.contactedOn('2026-11-20'),
  'what is put aside': ({ aside }) => aside.on('2026-11-21'),
  'the dates that are near': ({ nearDates }) => nearDates.onDays([{ month: 2, day: 28 }]),
  'what is due to come back to': ({ followUps }) => followUps.due('2026-09-22', '2026-11-21'),
  'what was done on a day': ({ followUps }) => followUps.doneOn('2026-11-21'),
  'what is open with one': ({ followUps }) => followUps.openWith(idNumber(1)),
  'what is done with one': ({ followUps }) => followUps.doneWith(idNumber(1), 20),
  'what came out of an entry': ({ followUps, exchanges }, entryId) => [
    followUps.ofEntry(entryId),
    exchanges.ofEntry(entryId),
  ],
  'giving and taking with one': ({ exchanges }) => [
    exchanges.contacts(idNumber(1), '2025-12-01'),
    exchanges.exchanges(idNumber(1), '2025-12-01'),
  ],
  'the goals of a week': ({ goals }) => [goals.between('2026-11-16', '2026-11-22'), goals.weeksBefore('2026-11-16', 9)],
  'what counts towards goals': ({ goals }) => [
    goals.contacts('2026-11-16', '2026-11-22'),
    goals.exercisesDone('2026-11-16', '2026-11-22'),
    goals.meanFeel('2026-11-16', '2026-11-22'),
  ],
  'one goal': ({ goals }) => [goals.find(idNumber(1)), goals.isCarried(idNumber(1))],
  'people by their ids': ({ people }) => people.named([idNumber(1)]),
  'whom it could be': ({ signal }) => signal.candidates('2025-11-22', '2026-11-21'),
  'the charts': ({ lookBack }) => {
    const buckets = bucketsOf('12w', '2026-11-21', null, 1)
    return [
      lookBack.channels(buckets),
      lookBack.energy(buckets),
      lookBack.moods(buckets),
      lookBack.initiators(buckets),
      lookBack.checkIns(buckets),
      lookBack.exercises(buckets),
      lookBack.knownDays(buckets),
      lookBack.peopleOfCircles('2026-09-27', '2026-10-25', '2026-11-21'),
      lookBack.moodOfDays('2026-09-01', '2026-11-21', ['2026-10-01']),
    ]
  },
  'all people': ({ people }) => [people.list(), people.hasAny()],
  'who was taken off the list': ({ people }) => people.removed(200),
  'one person': ({ people }) => [people.find(idNumber(1)), people.fields(idNumber(1)), people.tags(idNumber(1))],
  'when one talked with someone': ({ people }) => people.talkedOn(idNumber(1)),
  'the talks with someone': ({ journal }) => journal.pageOfPerson(idNumber(1), null, 20),
  'more talks with someone': ({ journal }, entryId) => journal.pageOfPerson(idNumber(1), entryId, 20),
  'how someone is reached': ({ contactWays }) => contactWays.ofPerson(idNumber(1)),
  'what someone told': ({ personNotes }) => personNotes.ofPerson(idNumber(1)),
  'the dates of someone': ({ importantDates }) => importantDates.ofPerson(idNumber(1)),
  'the photo of someone': ({ photos }) => [photos.has(idNumber(1)), photos.find(idNumber(1))],
}

/** Questions whose answer comes in its order out of an index, never sorted first. */
const SORTED_BY_INDEX = ['page of the journal', 'days of the journal', 'journal of some days', 'what was removed']
it.each(Object.keys(QUESTIONS))('%s is found by an index', async (question) => {
  const { db, repositories, prepared, entryId } = await open()
  prepared.length = 0
  QUESTIONS[question]!(repositories, entryId)
  expect(prepared.length).toBeGreaterThan(0)
  for (const text of prepared) {
    const lines = planOf(db, text)
    expect({ text, lines, scans: fullScans(lines) }).toMatchObject({ scans: [] })
    if (SORTED_BY_INDEX.some((sorted) => question.includes(sorted)) && text.includes('FROM entries')) {
      expect(lines.join('\n')).not.toContain('TEMP B-TREE')
    }
  }
})

it('what the home screen asks of ties goes by keys, also where nothing was counted yet', async () => {
  const db = await openReady(tempFolder())
  db.exec('ANALYZE')
  db.exec(`INSERT INTO changed_contacts VALUES ('${idNumber(1)}')`)
  const prepared: string[] = []
  const repositories = createRepositories(listenTo(db, prepared))
  repositories.cadences.ties()
  repositories.followUps.due('2026-09-22', '2026-11-21')
  repositories.nearDates.onDays([{ month: 2, day: 28 }])
  repositories.exchanges.contacts(idNumber(1), '2025-12-01')
  const lines = prepared.flatMap((text) => planOf(db, text))
  expect(lines.filter((line) => line.startsWith('SCAN')).toSorted()).toEqual([
    // Those whose contacts changed, in the order of their key: to forget, to find anew, and to be done with.
    ...Array.from({ length: 5 }, () => 'SCAN changed_contacts'),
    'SCAN circle_cadences',
    'SCAN own USING COVERING INDEX person_cadences_own',
  ])
  expect(lines).toContain('SEARCH p USING COVERING INDEX people_by_circle (circle=?)')
})

/** Rows from which on an index is quicker than reading all of them. */
const MANY_ROWS = 300

/** Statements that read a table from its beginning to its end, or look as if they did, and why. */
const READ_WHOLE: readonly { readonly why: string; readonly statement: RegExp }[] = [
  {
    why: 'what belongs to a new person is looked for by SQLite only while a foreign key is violated',
    statement: /^INSERT INTO people \(/,
  },
  {
    why: 'two people are made one, once in a while: what names them in JSON, and what was added since when it is taken back',
    statement: /WHERE instr\(\w+, \?\) > 0$|AND id NOT IN \(SELECT id FROM \w+ WHERE person_id = \?\)/,
  },
  {
    why: 'the first rows in the order of the key, and no more',
    statement: /FROM (search_pending|search_leaving|check_ins)( ORDER BY (kind, id|checked_day DESC))? LIMIT (1|\?)$/,
  },
  {
    why: 'a row for each exercise, track or circle that was given something by hand, and for what nudges leave alone',
    statement: /FROM (exercise_marks|track_levels|circle_preferences|nudge_resting_topics)\b/,
  },
  {
    why: 'once a day: what is over is looked through for what cannot come up again, and so stays a few thousand keys',
    statement: /^DELETE FROM spent_nudges\b/,
  },
]

it('no statement of any channel reads a table from its beginning to its end', { timeout: 120_000 }, async () => {
  const world = createWorld()
  const filled = await openReady(world.dataFolder)
  const size = { people: 600, weeks: 104, interactions: 6_000, followUps: 3_000 }
  await writeLargeNotebook(createRepositories(filled), { size })
  closeDatabase(filled)
  const prepare = vi.spyOn(BetterSqlite.prototype, 'prepare')
  // The notebook has the first of the usual numbers for its ids.
  const app = world.start({ ids: { next: randomUUID } })
  const inputs = await furnish(app)
  // Some channels refuse after another one was called; what they look for first is asked all the same.
  for (const [name, input] of Object.entries(inputs)) await app.handlers[name as Channel](input)
  app.stop()
  const texts = new Set(prepare.mock.calls.map(([text]) => text))
  prepare.mockRestore()

  const db = await openReady(world.dataFolder)
  const asked = Array.from(texts).filter((text) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)/.test(text))
  expect(asked.length).toBeGreaterThan(250)
  const unexpected = () =>
    asked
      .map((text) => ({ text, scans: fullScans(planOf(db, text)) }))
      .map(({ text, scans }) => ({ text: text.replace(/\s+/g, ' ').trim(), scans }))
      .filter(({ text, scans }) => scans.length > 0 && !READ_WHOLE.some(({ statement }) => statement.test(text)))
  // With this much in it: what a table of many rows is asked. A small one is read whole, and rightly.
  expect(unexpected().filter(({ text, scans }) => scans.some((scan) => rowsOf(db, scan, text) > MANY_ROWS))).toEqual([])
  // Where nothing was counted yet, and any table may be large.
  db.exec('DELETE FROM sqlite_stat1; ANALYZE sqlite_schema')
  expect(unexpected()).toEqual([])
})
