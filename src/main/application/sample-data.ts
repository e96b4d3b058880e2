import type { Five } from '../../shared/domain/checkins/check-in.ts'
import type { Exercise } from '../../shared/domain/exercises/exercise.ts'
import type { ContactChannel, EnergyBalance } from '../../shared/domain/journal/journal.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import { addDays, startOfDay, weekdayOf } from '../../shared/time/day.ts'
import type { Ids, Repositories } from './ports.ts'
import { writeSamplePeople } from './sample-people.ts'
import { SAMPLE_DAY_NOTES, SAMPLE_NOTES } from './sample-words.ts'
import { seededRandom } from './seeded-random.ts'

const SAMPLE_DAYS = 182
const HOLIDAY_DAYS_AGO = 45
const HOUR_MS = 3_600_000
/** How it was before a contact, day after day; on some days nobody noted it. */
const MOODS_BEFORE: readonly (Five | null)[] = [3, null, 2, 3, 4]
const NOTHING_MORE = { told: [], thanks: '', tags: [], exerciseId: null, runId: null }

type SampleDependencies = {
  readonly repositories: Repositories
  readonly exercises: readonly Exercise[]
  readonly ids: Ids
  readonly language: Language
  /** Last day of the sample: nothing is written for it, it is the visitor's own. */
  readonly today: string
  readonly zone: string
  readonly dayStartHour: number
}

/**
 * Fills an empty notebook with half a year of a person who does not exist: ordinary weeks, a fortnight
 * without notes, a week of holiday, and a quieter time of late. The same day and language give the same notebook.
 */
export const writeSampleData = ({
  repositories,
  exercises,
  ids,
  language,
  today,
  zone,
  dayStartHour,
}: SampleDependencies): void => {
  const random = seededRandom(20)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const momentAt = (day: string, hour: number) => ({
    epochMs: startOfDay(day, zone, dayStartHour) + (hour - dayStartHour) * HOUR_MS,
    zone,
    localDay: day,
  })
  const five = (mean: number): Five =>
    Math.min(5, Math.max(1, Math.round(mean + (random() + random() - 1) * 1.6))) as Five

  repositories.transact(() => {
    const firstDay = addDays(today, -SAMPLE_DAYS)
    const people = writeSamplePeople({ repositories, ids, language, firstDay, today, momentAt })
    const leaving = addDays(today, -HOLIDAY_DAYS_AGO)
    const holiday = { id: ids.next(), kind: 'holiday', from: leaving, to: addDays(leaving, 6) } as const
    repositories.pauses.add(holiday, momentAt(leaving, 8))
    const drawer = people.flatMap(({ person, weight }) => Array.from({ length: weight }, () => person))

    for (let offset = 0; offset < SAMPLE_DAYS; offset += 1) {
      const day = addDays(firstDay, offset)
      const isAway = offset >= 84 && offset < 98
      const isUnknown = isAway || random() < 0.12
      if (isUnknown) continue
      const isQuietTime = offset >= SAMPLE_DAYS - 21
      const isWeekend = weekdayOf(day) >= 6

      if (random() < 0.8) {
        const at = momentAt(day, 8)
        repositories.checkIns.save({
          at,
          mood: five(isQuietTime ? 2.6 : 3.5),
          energy: five(isQuietTime ? 2.4 : 3.3),
          loneliness: null,
        })
      }

      const expected = (isWeekend ? 0.6 : 1.1) * (isQuietTime ? 0.45 : 1)
      const contacts = (random() < expected * 0.7 ? 1 : 0) + (random() < expected * 0.4 ? 1 : 0)
      for (let index = 0; index < contacts; index += 1) {
        const person = pick(drawer)
        if (person === undefined) continue
        repositories.journal.add(
          {
            id: ids.next(),
            at: momentAt(day, 12 + index * 5),
            interaction: {
              channel:
                pick<ContactChannel>(['in-person', 'in-person', 'message', 'message', 'voice', 'video']) ?? 'message',
              initiatedBy: pick(['me', 'them', 'both'] as const) ?? null,
              moodBefore: MOODS_BEFORE[offset % MOODS_BEFORE.length] ?? null,
              moodAfter: five(3.6),
              energy: pick<EnergyBalance>([-1, 0, 1, 1, 2]) ?? null,
              length: null,
              personIds: [person.id],
            },
            text: random() < 0.6 ? (pick(SAMPLE_NOTES)?.[language] ?? '') : '',
            ...NOTHING_MORE,
          },
          momentAt(day, 21),
        )
      }
      if (contacts === 0 && random() < 0.6) repositories.days.confirm(momentAt(day, 21), day, 'no-contact')
      if (contacts === 0 && random() < 0.15) {
        const text = pick(SAMPLE_DAY_NOTES)?.[language] ?? ''
        repositories.journal.add(
          { id: ids.next(), at: momentAt(day, 21), interaction: null, text, ...NOTHING_MORE },
          momentAt(day, 21),
        )
      }

      const exercise =
        random() < 0.35 ? pick(exercises.filter(({ level }) => level <= (offset < 60 ? 1 : 2))) : undefined
      const lastStep = exercise?.steps.at(-1)
      if (exercise !== undefined && lastStep !== undefined) {
        const at = momentAt(day, 18)
        repositories.runs.add(
          { id: ids.next(), exerciseId: exercise.id, state: 'done', size: 'full', stepId: lastStep.id, answers: {} },
          at,
        )
      }
    }
  })
}
