/**
 * How long "whom would it be good to write to?" takes with ten years of data: 2,000 people with a cadence, 50,000
 * contacts, 30,000 follow-ups.
 *
 *     npx node tests/bench/invitations.bench.ts
 *
 * Prints the first call (which finds the latest contacts), the first one after a contact was written down, and the
 * median of 50; ends with 1 when the median is over 20 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Context } from '../../src/main/application/context.ts'
import { invitations } from '../../src/main/application/invitations.ts'
import { closeDatabase, openDatabase } from '../../src/main/infrastructure/sqlite/open.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import { MONTHS } from '../../src/shared/domain/people/cadence.ts'
import { FOLLOW_UP_KINDS } from '../../src/shared/domain/people/follow-up.ts'
import { CONTACT_CHANNELS } from '../../src/shared/domain/journal/journal.ts'
import { CIRCLES, filledIn } from '../../src/shared/domain/people/person.ts'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { addDays, type Moment } from '../../src/shared/time/day.ts'
import { idNumber } from '../fakes/ids.ts'
import { createRandom } from '../simulation/random.ts'

const ALLOWED_MS = 20
const PEOPLE = 2_000
const CONTACTS = 50_000
const FOLLOW_UPS = 30_000
const DAYS = 3_650
const CALLS = 50
const FIRST_DAY = '2016-01-01'

const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-bench-'))
const opened = await openDatabase({ folder, now: () => 0 })
if (opened.kind !== 'ready') throw new Error(opened.problem)
const repositories = createRepositories(opened.db)
const random = createRandom(11)
const momentOn = (day: number): Moment => ({
  epochMs: Date.UTC(2016, 0, 1, 3) + day * 86_400_000,
  zone: 'Asia/Tokyo',
  localDay: addDays(FIRST_DAY, day),
})

let id = 0
const next = () => idNumber((id += 1))
const people = Array.from({ length: PEOPLE }, () => next())
const talk = (day: number) => {
  repositories.journal.add(
    {
      id: next(),
      at: momentOn(day),
      interaction: {
        channel: random.oneOf(CONTACT_CHANNELS),
        ...{ initiatedBy: null, length: null, moodBefore: null, moodAfter: null, energy: null },
        personIds: [random.oneOf(people)],
      },
      text: 'A few words about it.',
      ...{ told: [], thanks: '', tags: [], exerciseId: null, runId: null },
    },
    momentOn(day),
  )
}

repositories.transact(() => {
  people.forEach((person, index) => {
    const circle = CIRCLES[index % CIRCLES.length] ?? 'friend'
    repositories.people.add({ id: person, ...filledIn({ name: `Person ${index}`, circle }) }, momentOn(0))
  })
  for (const circle of CIRCLES) {
    repositories.cadences.setOfCircle(circle, { idealDays: 30, longestDays: 90, months: MONTHS }, momentOn(0))
  }
  for (let index = 0; index < CONTACTS; index += 1) talk(Math.floor((index * DAYS) / CONTACTS))
  for (let index = 0; index < FOLLOW_UPS; index += 1) {
    const day = Math.floor((index * DAYS) / FOLLOW_UPS)
    const followUp = {
      id: next(),
      personId: random.oneOf(people),
      entryId: null,
      kind: random.oneOf(FOLLOW_UP_KINDS),
      text: 'Ask about it',
      dueDay: random.chance(0.5) ? addDays(FIRST_DAY, day + 5) : null,
    }
    repositories.followUps.add({ ...followUp, madeOn: addDays(FIRST_DAY, day), doneOn: null }, momentOn(day))
    if (random.chance(0.8)) repositories.followUps.setDone(followUp.id, momentOn(day + 3), momentOn(day + 3))
  }
})

const settings = { read: () => defaultSettings, write: () => undefined }
// The question reads repositories and settings, nothing else of the context.
const context = { ...repositories, settings } as unknown as Context
const today = momentOn(DAYS)
const timed = () => {
  const begun = performance.now()
  invitations(context, today)
  return performance.now() - begun
}

const cold = timed()
talk(DAYS - 40)
const afterOne = timed()
const times = Array.from({ length: CALLS }, timed).toSorted((a, b) => a - b)
const median = times[CALLS / 2] ?? Number.NaN
const ms = (value: number) => `${value.toFixed(1)} ms`
process.stdout.write(
  [
    `${PEOPLE} people, ${CONTACTS} contacts, ${FOLLOW_UPS} follow-ups`,
    `first call ${ms(cold)}, after one more contact ${ms(afterOne)}, median of ${CALLS} ${ms(median)}`,
    `median / allowed ${ALLOWED_MS} ms = ${(median / ALLOWED_MS).toFixed(2)}`,
    '',
  ].join('\n'),
)
closeDatabase(opened.db)
rmSync(folder, { recursive: true })
process.exitCode = median <= ALLOWED_MS ? 0 : 1
