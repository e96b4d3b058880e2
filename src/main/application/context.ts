import { type Moment, momentOf } from '../../shared/time/day.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import type { Pause } from './change-ports.ts'
import type { SearchIndex } from './find-ports.ts'
import type { ImportDesk } from './import-desk.ts'
import type { ImportReader, PeopleWriter } from './import-ports.ts'
import type { Autostart, Notifier, Surroundings } from './nudge-ports.ts'
import type { Outside } from './people-ports.ts'
import type { Camera, ChecklistSource, FileDialogs, PackStore, PathSource } from './library-ports.ts'
import type { Clock, ExerciseSource, Ids, Repositories, SettingsStore } from './ports.ts'

/** What every use case works with. */
export type Context = Repositories & {
  readonly clock: Clock
  readonly ids: Ids
  readonly settings: SettingsStore
  /** Those that the product comes with. All there are: `allExercises`. */
  readonly exercises: ExerciseSource
  readonly packs: PackStore
  readonly paths: PathSource
  readonly checklists: ChecklistSource
  readonly dialogs: FileDialogs
  readonly camera: Camera
  readonly outside: Outside
  readonly surroundings: Surroundings
  readonly notifier: Notifier
  readonly autostart: Autostart
  readonly searchIndex: SearchIndex
  readonly desk: ImportDesk
  readonly readPeople: ImportReader
  readonly writePeople: PeopleWriter
  readonly pause: Pause
  /** The language in force, in which words of a file are written. */
  readonly language: () => Language
}

type Calendar = Pick<Context, 'clock' | 'settings'>

/** Now, with the day that it is for the person. */
export const presentMoment = (calendar: Calendar): Moment => placed(calendar, calendar.clock.now())

/** An instant with the day that it has for the person, here or in another zone, by the day's beginning that they chose. */
export const placed = ({ clock, settings }: Calendar, epochMs: number, zone: string = clock.zone()): Moment =>
  momentOf(epochMs, zone, settings.read().dayStartHour)
