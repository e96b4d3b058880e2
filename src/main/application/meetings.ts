import type { FollowUp } from '../../shared/domain/people/follow-up.ts'
import type { PersonDetails } from '../../shared/domain/people/details.ts'
import type { JournalItem } from '../../shared/domain/journal/journal.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import type { Context } from './context.ts'
import { getPerson } from './people.ts'

const TALKS_SHOWN = 3

type Preparation = {
  readonly today: LocalDay
  readonly person: PersonDetails
  readonly talks: readonly JournalItem[]
  readonly followUps: readonly FollowUp[]
}

/** What one may want to know before one meets someone. */
export const prepareMeeting = (context: Context, { personId }: { readonly personId: string }): Result<Preparation> => {
  const found = getPerson(context, { id: personId })
  if (!found.ok) return found
  const { today, ...person } = found.value
  return ok({
    today,
    person,
    talks: context.journal.pageOfPerson(personId, null, TALKS_SHOWN),
    followUps: context.followUps.openWith(personId),
  })
}
