import type { Language } from '../../shared/domain/settings/settings.ts'
import { type Context, presentMoment } from './context.ts'
import { followContacts } from './latest-contacts.ts'
import type { SampleExtent } from './launch-arguments.ts'
import { writeSampleData } from './sample-data.ts'

/** Fills an empty notebook with the sample that was asked for. One that holds anything stays as it is. */
export const fillWhenEmpty = async (
  context: Context,
  { extent, language }: { readonly extent: SampleExtent; readonly language: Language },
): Promise<void> => {
  if (context.days.firstKnown() !== null || context.people.list().length > 0) return
  const { localDay: today, zone } = presentMoment(context)
  const given = {
    repositories: context,
    exercises: context.exercises.all(),
    ids: context.ids,
    language,
    today,
    zone,
    dayStartHour: context.settings.read().dayStartHour,
  }
  if (extent === 'half-year') writeSampleData(given)
  else {
    // Nobody needs these words but those who ask for them.
    const { writeLargeSample } = await import('./large-sample.ts')
    await context.pause()
    await writeLargeSample({ ...given, pause: context.pause })
    await followContacts(context)
  }
}
