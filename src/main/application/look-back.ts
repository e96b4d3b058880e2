import { contactsPerWeek, type WeekOfContacts } from '../../shared/domain/journal/contacts.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import { addDays, type LocalDay, startOfWeek } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'

export type ContactsPerWeek = {
  readonly today: LocalDay
  readonly weeks: readonly WeekOfContacts[]
  readonly firstKnownDay: LocalDay | null
}

/** Contacts of the last weeks, the current one included, oldest first. */
export const lookBackOnContacts = (
  context: Context,
  { weeks }: { readonly weeks: number },
): Result<ContactsPerWeek> => {
  const today = presentMoment(context).localDay
  const { firstWeekday } = context.settings.read()
  const from = addDays(startOfWeek(today, firstWeekday), -7 * (weeks - 1))
  return ok({
    today,
    weeks: contactsPerWeek(context.days.known(from, today), today, firstWeekday, weeks),
    firstKnownDay: context.days.firstKnown(),
  })
}
