import type { Exercise, Step } from '../../src/shared/domain/exercises/exercise.ts'

export const words = (text: string) => ({ ja: `${text} (ja)`, en: text })

export const readStep = (id: string): Step => ({ id, kind: 'read', text: words(id) })
export const personStep = (id: string): Step => ({ id, kind: 'person', text: words(id) })

/** An exercise for one person alone, of three steps, whose smaller size shares the step `end`. */
export const anExercise = (fields: Partial<Exercise> = {}): Exercise => ({
  id: 'write-one-line',
  track: 'reach-out',
  level: 1,
  sources: [],
  minutes: 5,
  energy: 0,
  channels: ['message'],
  settings: [],
  title: words('Write one line'),
  purpose: words('It keeps the thread.'),
  evidence: [],
  steps: [readStep('begin'), readStep('middle'), readStep('end')],
  smaller: { minutes: 1, steps: [readStep('breathe'), readStep('end')] },
  ifHard: words('Leave it.'),
  reflection: words('What did you notice?'),
  ...fields,
})

/** A pack of one exercise, as its file says it. */
export const aPack = (exercises: readonly Exercise[] = [anExercise({ id: 'wave-to-a-neighbour' })]) => ({
  tsunagariPack: 1,
  name: 'Extra',
  exercises,
})

/** A small library: two that need nobody, one that needs somebody, two of rest, one of a higher level. */
export const aLibrary = (): readonly Exercise[] => [
  anExercise(),
  anExercise({ id: 'say-hello', track: 'start-conversation' }),
  anExercise({
    id: 'ask-about-their-week',
    track: 'show-interest',
    steps: [personStep('who'), readStep('middle'), readStep('end')],
  }),
  anExercise({ id: 'put-the-day-down', track: 'rest' }),
  anExercise({ id: 'sit-a-while', track: 'rest' }),
  anExercise({ id: 'an-evening-together', track: 'keep-in-touch', level: 4 }),
]
