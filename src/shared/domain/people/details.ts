import type { LocalDay } from '../../time/day.ts'
import type { ContactWay } from './contact-way.ts'
import type { ImportantDate } from './important-date.ts'
import type { PersonNote } from './note.ts'
import type { Person, PersonFields, PersonTag } from './person.ts'

/** Everything that is kept about someone, as their page shows it. The talks are read page by page. */
export type PersonDetails = Person &
  PersonFields & {
    readonly tags: readonly PersonTag[]
    /** The preferred one first, then in the order in which they were added. */
    readonly ways: readonly ContactWay[]
    /** The latest told first. */
    readonly notes: readonly PersonNote[]
    readonly dates: readonly ImportantDate[]
    readonly hasPhoto: boolean
    /** Day of the first and of the latest contact that was logged. */
    readonly firstTalkOn: LocalDay | null
    readonly lastTalkOn: LocalDay | null
  }
