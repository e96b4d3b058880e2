import { type LargeSampleSize, TEN_YEARS, writeLargeSample } from '../../src/main/application/large-sample.ts'
import type { Repositories } from '../../src/main/application/ports.ts'
import type { Language } from '../../src/shared/domain/settings/settings.ts'
import { createFakeIds } from '../fakes/ids.ts'
import { aLibrary } from './exercise.ts'

/** A notebook of a few weeks with some of everything: quick to make, and enough to be wrong in. */
export const A_FEW_WEEKS: LargeSampleSize = { people: 60, weeks: 26, interactions: 900, followUps: 300 }

type LargeNotebook = { readonly language?: Language; readonly size?: LargeSampleSize }

/**
 * Fills an empty notebook with ten years that nobody lived (2,000 people, 50,000 contacts, 30,000 follow-ups), or
 * with less. The same every time. It is the notebook that `npm start -- --demo=large` shows.
 */
export const writeLargeNotebook = (
  repositories: Repositories,
  { language = 'ja', size = TEN_YEARS }: LargeNotebook = {},
): Promise<void> =>
  writeLargeSample({
    ...{ repositories, language, size },
    exercises: aLibrary(),
    ids: createFakeIds(),
    today: '2026-11-21',
    zone: 'Asia/Tokyo',
    dayStartHour: 4,
    pause: () => Promise.resolve(),
  })
