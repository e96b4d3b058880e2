import type Database from 'better-sqlite3'
import { expect, it } from 'vitest'

import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import type { Repositories } from '../../src/main/application/ports.ts'
import { bucketsOf } from '../../src/shared/domain/look-back/buckets.ts'
import { idNumber } from '../fakes/ids.ts'
import { openReady } from './support/open-database.ts'
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

/** How SQLite would find the answer. */
const planOf = (db: Database.Database, text: string): readonly string[] => {
  const anything = Array.from(text.matchAll(/\?/g), () => '[]')
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
    .all(...anything)
    .map(({ detail }) => detail)
}

const QUESTIONS: Readonly<Record<string, (repositories: Repositories, entryId: string) => unknown>> = {
  'the first page of the journal': ({ journal }) => journal.page(null, 50),
  'the next page of the journal': ({ journal }, entryId) => journal.page(entryId, 50),
  'one entry': ({ journal }, entryId) => journal.find(entryId),
  'everything of one entry': ({ journal }, entryId) => journal.content(entryId),
  'the entries of a day': ({ journal }) => journal.countOnDay('2026-11-21'),
  'the days of the journal': ({ journal }) => journal.days(),
  'the journal of some days': ({ journal }) => journal.between('2026-11-01', '2026-11-21'),
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
    return trash.purge(2)
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
      lookBack.moodOfDays('2026-09-01', '2026-11-21'),
    ]
  },
  'all people': ({ people }) => [people.list(), people.hasAny()],
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
/** Tables that hold a handful of rows by what they are: one for each circle; those who changed since the last look. */
const A_FEW_ROWS = ['SCAN circle_cadences', 'SCAN changed_contacts']

/** Each table that is read from its beginning to its end, without an index. */
const fullScans = (plan: readonly string[]) =>
  plan.filter(
    (line) =>
      line.startsWith('SCAN') &&
      !A_FEW_ROWS.includes(line) &&
      !/USING (COVERING )?INDEX|json_each|subquery|\(subquery|SCAN \(|CONSTANT ROW/.test(line),
  )

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
    'SCAN changed_contacts',
    'SCAN changed_contacts',
    'SCAN circle_cadences',
    'SCAN own USING COVERING INDEX person_cadences_own',
  ])
  expect(lines).toContain('SEARCH p USING COVERING INDEX people_by_circle (circle=?)')
})
