import type { Five } from '../../shared/domain/checkins/check-in.ts'
import type { Exercise } from '../../shared/domain/exercises/exercise.ts'
import {
  CONTACT_CHANNELS,
  CONTACT_LENGTHS,
  type EnergyBalance,
  INITIATORS,
} from '../../shared/domain/journal/journal.ts'
import { FOLLOW_UP_KINDS } from '../../shared/domain/people/follow-up.ts'
import { NOTE_KINDS } from '../../shared/domain/people/note.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import { addDays, type LocalDay, type Moment, startOfDay } from '../../shared/time/day.ts'
import * as words from './large-sample-words.ts'
import type { Ids, Repositories } from './ports.ts'
import { seededRandom } from './seeded-random.ts'

/** How much there is of everything. */
export type LargeSampleSize = {
  readonly people: number
  readonly weeks: number
  readonly interactions: number
  readonly followUps: number
}

/** More than anybody has after ten years: what is quick with this is quick for everyone. */
export const TEN_YEARS: LargeSampleSize = { people: 2_000, weeks: 522, interactions: 50_000, followUps: 30_000 }

type LargeSampleDependencies = {
  readonly repositories: Repositories
  readonly exercises: readonly Exercise[]
  readonly ids: Ids
  readonly language: Language
  /** The first day on which nothing is written: the visitor's own. */
  readonly today: LocalDay
  readonly zone: string
  readonly dayStartHour: number
  readonly size?: LargeSampleSize
  /** Lets waiting work go first. */
  readonly pause: () => Promise<void>
}

const HOUR_MS = 3_600_000
/** So much that nothing else waits for long. */
const PEOPLE_AT_ONCE = 20
const CONTACTS_AT_ONCE = 20

/**
 * Fills an empty notebook with many years of somebody who does not exist and knows very many people. The same
 * day, language and size give the same notebook. Written week by week, the latest first, so that a sample that
 * was not written to its end is a shorter one.
 */
export const writeLargeSample = async (given: LargeSampleDependencies): Promise<void> => {
  const { repositories, language, ids, today, zone, dayStartHour, size = TEN_YEARS, pause, exercises } = given
  const { transact } = repositories
  const random = seededRandom(50_000)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('there is nothing to pick from')
    return item
  }
  const happens = (share: number) => random() < share
  const five = (mean: number) => Math.min(5, Math.max(1, Math.round(mean + (random() + random() - 1) * 1.8))) as Five
  const sentence = () => pick(words.SENTENCES[language]).replace('{}', pick(words.TOPICS[language]))
  const momentAt = (day: LocalDay, hour: number): Moment => ({
    epochMs: startOfDay(day, zone, dayStartHour) + Math.round((hour - dayStartHour) * HOUR_MS),
    zone,
    localDay: day,
  })
  const textOf = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * random() * most) }, sentence).join(language === 'ja' ? '' : ' ') +
    (happens(0.5) ? (language === 'ja' ? '' : ' ') + pick(words.FEELINGS[language]) : '')

  const firstDay = addDays(today, -7 * size.weeks)
  const people: string[] = []
  const addPerson = (index: number) => {
    const family = pick(words.FAMILY_NAMES[language])
    const first = pick(words.GIVEN_NAMES[language])
    const parts = language === 'ja' ? [family, first] : [first, family]
    const added = momentAt(addDays(firstDay, Math.floor(random() * 7 * size.weeks * 0.8)), 9)
    const id = ids.next()
    people.push(id)
    repositories.people.add(
      {
        id,
        name: parts.map(({ name }) => name).join(' '),
        reading: parts
          .map(({ reading }) => reading)
          .join(' ')
          .trim(),
        nickname: happens(0.1) ? first.name : '',
        circle: circleOf(index, random()),
        affiliation: happens(0.6) ? pick(words.AFFILIATIONS[language]) : '',
        role: '',
        strengths: happens(0.2) ? pick(words.TOPICS[language]) : '',
        metHow: happens(0.3) ? sentence() : '',
        metOn: null,
        register: null,
      },
      added,
    )
    if (happens(0.4)) {
      const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)]
      repositories.importantDates.add(
        { id: ids.next(), kind: 'birthday', label: '', month, day, year: null },
        id,
        added,
      )
    }
    if (happens(0.3)) {
      const way = {
        kind: 'mail',
        value: `someone-${index}@example.org`,
        label: '',
        isPreferred: true,
        bestTime: '',
      } as const
      repositories.contactWays.add({ id: ids.next(), ...way }, id, added)
    }
  }
  for (let start = 0; start < size.people; start += PEOPLE_AT_ONCE) {
    transact(() => {
      for (let index = start; index < Math.min(size.people, start + PEOPLE_AT_ONCE); index += 1) addPerson(index)
    })
    await pause()
  }

  /** Few people are met often, most seldom. */
  const someone = () => people[Math.floor(people.length * random() ** 3)] ?? ''

  const addContact = (day: LocalDay, isWithFollowUp: boolean) => {
    const id = ids.next()
    const at = momentAt(day, 8 + random() * 13)
    const writtenAt = momentAt(day, 21.5)
    const personIds = [...new Set(Array.from({ length: happens(0.85) ? 1 : 2 + Math.floor(random() * 3) }, someone))]
    const [personId = ''] = personIds
    repositories.journal.add(
      {
        id,
        at,
        runId: null,
        interaction: {
          channel: pick(CONTACT_CHANNELS),
          personIds,
          initiatedBy: happens(0.6) ? pick(INITIATORS) : null,
          moodBefore: happens(0.3) ? five(3.1) : null,
          moodAfter: happens(0.7) ? five(3.6) : null,
          energy: happens(0.5) ? ((Math.floor(random() * 5) - 2) as EnergyBalance) : null,
          length: happens(0.3) ? pick(CONTACT_LENGTHS) : null,
        },
        text: happens(0.8) ? textOf(9) : '',
        told: happens(0.15) ? [{ id: ids.next(), personId, text: sentence() }] : [],
        thanks: happens(0.08) ? pick(words.THANKS[language]) : '',
        tags: happens(0.25) ? [pick(words.TAGS[language])] : [],
        exerciseId: happens(0.05) ? pick(exercises).id : null,
      },
      writtenAt,
    )
    if (isWithFollowUp) addFollowUp(day, id, personId)
    if (happens(0.2)) {
      const note = { id: ids.next(), kind: pick(NOTE_KINDS), text: sentence(), toldOn: day, entryId: id }
      repositories.personNotes.add(note, personId, writtenAt)
    }
  }

  const addFollowUp = (day: LocalDay, entryId: string, personId: string) => {
    const at = momentAt(day, 21.5)
    const id = ids.next()
    const dueDay = happens(0.5) ? addDays(day, 7 + Math.floor(random() * 30)) : null
    const text = pick(words.FOLLOW_UPS[language]).replace('{}', pick(words.TOPICS[language]))
    const kind = pick(FOLLOW_UP_KINDS)
    repositories.followUps.add({ id, personId, entryId, kind, text, dueDay, madeOn: day, doneOn: null }, at)
    const doneDay = addDays(day, 1 + Math.floor(random() * 40))
    if (doneDay < today && happens(0.95)) {
      const done = momentAt(doneDay, 20)
      repositories.followUps.setDone(id, done, done)
    }
  }

  const addDay = (day: LocalDay, isAlone: boolean) => {
    if (happens(0.7)) {
      repositories.checkIns.save({ at: momentAt(day, 8), mood: five(3.4), energy: five(3.2), loneliness: null })
    }
    if (happens(0.2)) {
      const exercise = pick(exercises)
      const stepId = exercise.steps.at(-1)?.id ?? ''
      const run = { id: ids.next(), exerciseId: exercise.id, state: 'done', size: 'full', stepId, answers: {} } as const
      repositories.runs.add(run, momentAt(day, 18))
    }
    if (!isAlone) return
    const note = {
      id: ids.next(),
      at: momentAt(day, 21),
      runId: null,
      interaction: null,
      told: [],
      thanks: '',
      tags: [],
    }
    repositories.journal.add({ ...note, text: pick(words.DAY_NOTES[language]), exerciseId: null }, momentAt(day, 21))
    repositories.days.confirm(momentAt(day, 21), day, 'no-contact')
  }

  let [contacts, followUps] = [0, 0]
  for (let week = 1; week <= size.weeks; week += 1) {
    const start = addDays(today, -7 * week)
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index))
    const met = days.filter(() => happens(0.75))
    const meetings = met.length === 0 ? days : met
    const contactsByNow = Math.round((size.interactions * week) / size.weeks)
    while (contacts < contactsByNow) {
      transact(() => {
        for (const last = Math.min(contactsByNow, contacts + CONTACTS_AT_ONCE); contacts < last; contacts += 1) {
          const isWithFollowUp = followUps < Math.round((size.followUps * (contacts + 1)) / size.interactions)
          addContact(pick(meetings), isWithFollowUp)
          if (isWithFollowUp) followUps += 1
        }
      })
      await pause()
    }
    transact(() => {
      // Of some days nothing is known.
      for (const day of days) addDay(day, !meetings.includes(day) && happens(0.7))
    })
    await pause()
  }
}

const circleOf = (index: number, chance: number): Circle => {
  if (index < 5) return 'close'
  if (index < 20 || chance < 0.3) return 'friend'
  if (chance < 0.6) return 'colleague'
  return chance < 0.85 ? 'community' : 'professional'
}
