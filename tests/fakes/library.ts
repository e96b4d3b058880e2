import { type Exercise, needsPerson, summarise, TRACKS } from '../../src/shared/domain/exercises/exercise.ts'
import type { ExerciseMark, LibraryItem, PastRun, TrackLadder } from '../../src/shared/domain/exercises/library.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import type { Area } from '../../src/shared/ipc/events.ts'
import { type FieldError, fail, ok } from '../../src/shared/ipc/result.ts'
import { ownExerciseSchema } from '../../src/shared/schemas/exercise.ts'
import { momentOf } from '../../src/shared/time/day.ts'
import { type FakeBridge, installFakeBridge } from './bridge.ts'
import { draftAnswers } from './drafts.ts'

type Pack = Output<'library.get'>['packs'][number]
type Start = {
  readonly exercises: readonly Exercise[]
  readonly marks?: Readonly<Record<string, ExerciseMark>>
  readonly ladders?: readonly TrackLadder[]
  readonly timesDone?: Readonly<Record<string, number>>
  readonly history?: readonly PastRun[]
  readonly packs?: readonly Pack[]
  readonly drafts?: Readonly<Record<string, string>>
}

export type FakeLibrary = FakeBridge & {
  readonly marks: ReadonlyMap<string, ExerciseMark>
  readonly drafts: ReadonlyMap<string, string>
  readonly exercises: ReadonlyMap<string, Exercise>
}

const uuid = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const isOwn = (id: string) => /^own-[0-9a-f-]{36}$/.test(id)

/** Main as far as the library needs it: it keeps what it is told, and says what changed. */
export const installLibrary = (start: Start): FakeLibrary => {
  const exercises = new Map(start.exercises.map((exercise) => [exercise.id, exercise]))
  const marks = new Map(Object.entries(start.marks ?? {}))
  const drafts = new Map(Object.entries(start.drafts ?? {}))
  const removed = new Map<string, Exercise>()
  const removedPacks = new Map<string, Pack>()
  const removedPlans = new Map<string, Output<'plans.save'>>()
  let plans: Output<'plans.list'> = []
  let packs = start.packs ?? []
  let ladders: readonly TrackLadder[] =
    start.ladders ?? TRACKS.map((track) => ({ track, level: 1, comfortable: 0, byHand: null, why: { kind: 'start' } }))
  let made = 0

  const changed = (area: Area) => {
    bridge.emit('data.changed', { areas: [area] })
    return ok(null)
  }
  const itemOf = (exercise: Exercise): LibraryItem => ({
    ...summarise(exercise),
    settings: exercise.settings,
    needsPerson: needsPerson(exercise),
    origin: isOwn(exercise.id) ? 'own' : 'built-in',
    mark: marks.get(exercise.id) ?? null,
    timesDone: start.timesDone?.[exercise.id] ?? 0,
    lastDone: null,
  })

  const bridge = installFakeBridge({
    'library.get': () =>
      ok({
        items: [...exercises.values()].map(itemOf),
        ladders,
        packs,
      } as Output<'library.get'>),
    'library.mark': ({ exerciseId, mark }) => {
      if (mark === null) marks.delete(exerciseId)
      else marks.set(exerciseId, mark)
      return changed('library')
    },
    'library.setLevel': ({ track, level }) => {
      const why = level === null ? ({ kind: 'start' } as const) : ({ kind: 'by-hand', day: '2026-11-21' } as const)
      ladders = ladders.map((ladder) =>
        ladder.track === track ? { ...ladder, byHand: level, level: level ?? 1, why } : ladder,
      )
      return changed('library')
    },
    'library.history': () => ok((start.history ?? []) as Output<'library.history'>),
    'exercises.get': ({ id }) => {
      const exercise = exercises.get(id)
      return exercise === undefined ? fail('not-found') : ok(ownExerciseSchema.parse(exercise))
    },
    'own.save': ({ id, exercise }) => {
      const checked = ownExerciseSchema.omit({ id: true }).safeParse(exercise, { reportInput: true })
      if (!checked.success) {
        return fail(
          'invalid-input',
          checked.error.issues.map(({ path, code }): FieldError => ({
            path: ['exercise', ...path].map(String).join('.'),
            reason: code === 'too_small' ? 'empty' : 'invalid',
          })),
        )
      }
      made += 1
      const ownId = id ?? `own-${uuid(made)}`
      exercises.set(ownId, { ...checked.data, id: ownId })
      changed('library')
      return ok({ id: ownId })
    },
    'own.remove': ({ id }) => {
      const gone = exercises.get(id)
      if (gone === undefined) return fail('not-found')
      removed.set(id, gone)
      exercises.delete(id)
      return changed('library')
    },
    'own.restore': ({ id }) => {
      const back = removed.get(id)
      if (back === undefined) return fail('not-found')
      exercises.set(id, back)
      return changed('library')
    },
    'packs.remove': ({ file }) => {
      const gone = packs.find((pack) => pack.file === file)
      if (gone === undefined) return fail('not-found')
      removedPacks.set(file, gone)
      packs = packs.filter((pack) => pack !== gone)
      return changed('library')
    },
    'packs.restore': ({ file }) => {
      const back = removedPacks.get(file)
      if (back === undefined) return fail('not-found')
      packs = [...packs, back]
      return changed('library')
    },
    'plans.list': () => ok(plans),
    'plans.save': ({ exerciseId, size, epochMs }) => {
      const exercise = exercises.get(exerciseId)
      if (exercise === undefined) return fail('not-found')
      const plan = {
        id: uuid(900 + plans.length),
        exercise: { ...summarise(exercise), channels: [...exercise.channels] },
        size,
        due: momentOf(epochMs, 'Asia/Tokyo', 4),
      }
      plans = [...plans, plan]
      changed('plans')
      return ok(plan)
    },
    'plans.remove': ({ id }) => {
      for (const plan of plans) if (plan.id === id) removedPlans.set(id, plan)
      plans = plans.filter((plan) => plan.id !== id)
      return changed('plans')
    },
    'plans.restore': ({ id }) => {
      const back = removedPlans.get(id)
      if (back !== undefined) plans = [...plans, back]
      return changed('plans')
    },
    ...draftAnswers(drafts),
    'runs.start': ({ exerciseId, size }) =>
      ok({ id: uuid(1), exerciseId, size, state: 'open', stepId: 'begin', answers: {} }),
  })
  return { ...bridge, marks, drafts, exercises }
}
