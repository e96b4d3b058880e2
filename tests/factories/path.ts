import type { Path, PathDay } from '../../src/shared/domain/paths/path.ts'
import { words } from './exercise.ts'

export const exerciseDay = (exerciseId: string): PathDay => ({
  kind: 'exercise',
  exerciseId,
  note: words(`Now ${exerciseId}`),
})
export const restDay = (text = 'Rest today.'): PathDay => ({ kind: 'rest', text: words(text) })

/** A path of four days: two steps, a rest, a step. */
export const aPath = (fields: Partial<Path> = {}): Path => ({
  id: 'first-steps',
  sources: ['N1'],
  title: words('First steps'),
  purpose: words('An easy round.'),
  ending: words('That was it.'),
  worksheet: null,
  days: [exerciseDay('say-hello'), exerciseDay('write-one-line'), restDay(), exerciseDay('put-the-day-down')],
  ...fields,
})
