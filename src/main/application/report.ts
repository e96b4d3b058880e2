import type { Track } from '../../shared/domain/exercises/exercise.ts'
import { circlesOf, daysOf, goalsOf, periodOf, type ReportDays } from '../../shared/domain/report/report.ts'
import type { reportContract } from '../../shared/ipc/contract/report.ts'
import { ok } from '../../shared/ipc/result.ts'
import { addDays, daysBetween } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import { allExercises } from './exercises.ts'
import { goalsBetween } from './goals.ts'
import { fileName } from './save-charts.ts'
import type { Answer, Checked, UseCasesOf } from './use-case.ts'

/** The page about a week or a month. */
export const reportUseCases = (context: Context): UseCasesOf<keyof typeof reportContract> => ({
  'report.get': async (input) => {
    // With the packs, all exercises are there.
    await context.packs.ready()
    return getReport(context, input)
  },
  'report.savePdf': (input) => savePdf(context, input),
  'report.savePicture': (input) => saveWholePicture(context, input),
})

const getReport = (context: Context, { period, day, withNames }: Checked<'report.get'>): Answer<'report.get'> => {
  const today = presentMoment(context).localDay
  const span = periodOf(period, day ?? today, context.settings.read().firstWeekday)
  const { from, to } = span
  const length = daysBetween(from, to) + 1
  const known = context.days.known(from, to).filter((each) => each.day <= today)
  const whole = bucketOf(span, length)
  const [energy] = context.lookBack.energy(whole)
  const [mood] = context.lookBack.moods(whole)
  const [checkIns] = context.lookBack.checkIns(whole)
  const [before] = context.lookBack.checkIns(bucketOf({ from: addDays(from, -length), to: addDays(from, -1) }, length))
  const goals = goalsBetween(context, from, to)
  return ok({
    ...{ today, from, to },
    knownDays: known.length,
    daysSoFar: Math.max(0, Math.min(length, daysBetween(from, today) + 1)),
    contacts: known.reduce((sum, { contacts }) => sum + contacts, 0),
    channels: context.lookBack
      .channels(whole)
      .map(({ channel, contacts }) => ({ channel, contacts }))
      .toSorted((one, other) => other.contacts - one.contacts),
    exercises: exercisesOf(context, span),
    circles: circlesOf(metIn(context, span), withNames),
    energy: { gave: energy?.gave ?? 0, took: energy?.took ?? 0, neither: energy?.neither ?? 0 },
    mood: { before: mood?.before ?? null, after: mood?.after ?? null, count: mood?.count ?? 0 },
    checkIns: {
      ...{ mood: checkIns?.mood ?? null, energy: checkIns?.energy ?? null, count: checkIns?.count ?? 0 },
      ...{ moodBefore: before?.mood ?? null, energyBefore: before?.energy ?? null },
      days: daysOf(span, context.lookBack.checkIns(daily(span, length))),
    },
    goals: goalsOf(goals, withNames),
    goalsInAll: goals.length,
  })
}

/** All days as one place of a chart. */
const bucketOf = ({ from, to }: ReportDays, days: number) => ({
  days,
  buckets: [{ start: from, end: to, isCurrent: false }],
})

/** A place for each day. */
const daily = ({ from }: ReportDays, length: number) => ({
  days: 1,
  buckets: Array.from({ length }, (_, at) => {
    const day = addDays(from, at)
    return { start: day, end: day, isCurrent: false }
  }),
})

const metIn = (context: Context, { from, to }: ReportDays) => {
  const contacts = context.goals.contacts(from, to)
  const ids = [...new Set(contacts.flatMap(({ personId }) => personId ?? []))]
  const names = new Map(context.people.named(ids).map(({ id, name }) => [id, name]))
  return contacts.flatMap(({ personId, circle }) => {
    const name = personId === null ? undefined : names.get(personId)
    return personId === null || circle === null || name === undefined ? [] : [{ personId, circle, name }]
  })
}

/** Exercises that are gone since are of no track, and left out. */
const exercisesOf = (context: Context, { from, to }: ReportDays) => {
  const tracks = new Map(allExercises(context).map(({ id, track }) => [id, track]))
  const times = new Map<Track, number>()
  for (const { exerciseId } of context.goals.exercisesDone(from, to)) {
    const track = tracks.get(exerciseId)
    if (track !== undefined) times.set(track, (times.get(track) ?? 0) + 1)
  }
  return [...times].map(([track, each]) => ({ track, times: each })).toSorted((one, other) => other.times - one.times)
}

const savePdf = async (
  { camera, dialogs }: Context,
  { name }: Checked<'report.savePdf'>,
): Promise<Answer<'report.savePdf'>> => {
  const page = await camera.print()
  return ok({ file: page === null ? null : await dialogs.saveFile(`${fileName(name)}.pdf`, page) })
}

const saveWholePicture = async (
  { camera, dialogs }: Context,
  { name, rect }: Checked<'report.savePicture'>,
): Promise<Answer<'report.savePicture'>> => {
  const picture = await camera.wholePicture(rect)
  return ok({ file: picture === null ? null : await dialogs.saveFile(`${fileName(name)}.png`, picture) })
}
