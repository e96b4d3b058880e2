import { settledLadder } from '../../shared/domain/coach/ladder.ts'
import { readHistory } from '../../shared/domain/coach/pick-history.ts'
import {
  type Exercise,
  type Level,
  needsPerson,
  summarise,
  type Track,
  TRACKS,
} from '../../shared/domain/exercises/exercise.ts'
import type { ExerciseMark, LibraryItem, PastRun, TrackLadder } from '../../shared/domain/exercises/library.ts'
import type { StepAnswer } from '../../shared/domain/exercises/run.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { findExercise, inOrder, packsOf, withOrigins } from './exercises.ts'
import type { FileProblem } from './library-ports.ts'
import { momentsOf, numbersOf, pickStateOf } from './pick-state.ts'

/** A pack as a person hears of it. */
export type PackReport = {
  readonly file: string
  readonly exercises: number
  readonly problems: readonly FileProblem[]
}

export type Library = {
  readonly items: readonly LibraryItem[]
  readonly ladders: readonly TrackLadder[]
  readonly packs: readonly PackReport[]
}

/** Every exercise with what the person did with it, where they stand on each ladder, and the packs. */
export const getLibrary = (context: Context): Result<Library> => {
  const marks = context.marks.all()
  const done = context.runs.done()
  const items = withOrigins(context).map(({ exercise, origin }) => ({
    ...summarise(exercise),
    settings: exercise.settings,
    needsPerson: needsPerson(exercise),
    origin,
    mark: marks.get(exercise.id) ?? null,
    timesDone: done.get(exercise.id)?.times ?? 0,
    lastDone: done.get(exercise.id)?.lastDay ?? null,
  }))
  return ok({
    items: items.toSorted(inOrder),
    ladders: laddersOf(context),
    packs: packsOf(context).map(({ file, exercises, problems }) => ({ file, exercises: exercises.length, problems })),
  })
}

const laddersOf = (context: Context): readonly TrackLadder[] => {
  const state = pickStateOf(context, presentMoment(context))
  const { ladders } = readHistory(state)
  return TRACKS.map((track) => {
    const { level, comfortable, why } = settledLadder(ladders[track])
    return { track, level, comfortable, byHand: state.levelsByHand[track]?.level ?? null, why }
  })
}

/** Null takes the mark away, also from an exercise that is gone. */
export const markExercise = (
  context: Context,
  { exerciseId, mark }: { readonly exerciseId: string; readonly mark: ExerciseMark | null },
): Result<null> => {
  if (mark !== null && findExercise(context, exerciseId) === undefined) return fail('not-found')
  context.marks.set(exerciseId, mark, presentMoment(context))
  return ok(null)
}

export const setLevel = (
  context: Context,
  { track, level }: { readonly track: Track; readonly level: Level | null },
): Result<null> => {
  context.levels.set(track, level, presentMoment(context))
  return ok(null)
}

/** Every time that an exercise was gone through, newest first; also of one that was removed. */
export const getHistory = (
  context: Context,
  { exerciseId }: { readonly exerciseId: string },
): Result<readonly PastRun[]> => {
  const exercise = findExercise(context, exerciseId) ?? context.ownExercises.findEver(exerciseId) ?? null
  return ok(
    context.runs.ofExercise(exerciseId).map(({ run, day }) => ({
      id: run.id,
      day,
      state: run.state,
      size: run.size,
      ...numbersOf(ratingsOf(run.answers), exercise === null ? undefined : momentsOf(exercise)),
      texts: textsOf(run.answers, exercise),
    })),
  )
}

type Answers = Readonly<Record<string, StepAnswer>>

const ratingsOf = (answers: Answers): ReadonlyMap<string, number> =>
  new Map(Object.entries(answers).flatMap(([id, { rating }]) => (rating === undefined ? [] : [[id, rating] as const])))

/** In the order of the steps; those of steps that are gone come last, in the order of writing. */
const textsOf = (answers: Answers, exercise: Exercise | null): readonly string[] => {
  const order = exercise === null ? [] : [...exercise.steps, ...exercise.smaller.steps].map(({ id }) => id)
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return Object.entries(answers)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(
      ([, { text, when, then }]) =>
        text ??
        [when, then]
          .map((part) => part?.trim() ?? '')
          .filter(isWritten)
          .join(' → '),
    )
    .filter(isWritten)
}

const isWritten = (text: string): boolean => text.trim() !== ''
