import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import type { ImportedPerson } from '../../shared/domain/imports/imported-person.ts'
import { type ImportChoices, planImport } from '../../shared/domain/imports/plan-import.ts'
import { at, whatIsNew } from '../../shared/domain/imports/what-is-new.ts'
import { type AddedStep, type ChangeStep, fieldsStep, gathered, stepsOf } from '../../shared/domain/people/change.ts'
import type { Circle } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { PeopleChange } from './change-ports.ts'
import { type Context, presentMoment } from './context.ts'
import type { KeptPhoto, OpenImport } from './import-desk.ts'
import { forEachInTurn, writeInTurn } from './in-turn.ts'
import { knownPerson } from './known-people.ts'
import { followContacts } from './latest-contacts.ts'
import { smallPhoto } from './open-import.ts'
import { carryOut, type Taken, takeUnfinishedBackQuietly } from './people-changes.ts'
import {
  addedBy,
  countOfGains,
  type Gain,
  type Newcomer,
  stageGains,
  stageNewcomer,
  stageTalk,
} from './stage-import.ts'
import { namedTalks, talksNotThere } from './talks-there.ts'

type Commit = ImportChoices & {
  readonly importId: string
  /** Of the new people, where the file does not say it. */
  readonly circle: Circle
}

export type ImportedReport = {
  /** Null where nothing in it was new: there is nothing to take back. */
  readonly changeId: string | null
  readonly added: number
  /** People who were there and gained something. */
  readonly joined: number
  /** People who were there, and of whom the file says nothing new. */
  readonly same: number
  readonly left: number
  readonly talks: number
  /** Talks that the journal told of already, and that were not written again. */
  readonly talksThere: number
  /** Pictures that could not be made small. */
  readonly photosLeft: number
}

/** Keeps what the open file says, all of it or nothing. */
export const commitImport = async (context: Context, commit: Commit): Promise<Result<ImportedReport>> => {
  const open = context.desk.find(commit.importId)
  if (open === null) return fail('not-found')
  // A second press finds nothing to keep.
  context.desk.clear()
  try {
    const report = await keep(context, open, commit)
    if (report === null) context.desk.lay(open)
    return report === null ? fail('nothing-written') : ok(report)
  } catch (error) {
    context.desk.lay(open)
    await takeUnfinishedBackQuietly(context)
    throw error
  }
}

const keep = async (context: Context, open: OpenImport, commit: Commit): Promise<ImportedReport | null> => {
  await takeUnfinishedBackQuietly(context)
  const now = presentMoment(context)
  const words = IMPORT_WORDS[context.language()]
  const people = open.read.found.people.map(({ person }, index) => withSmallPhoto(open, person, index))
  const plan = planImport(people, open.duplicates, commit, words)
  if (plan.becomes.size === 0) return null
  await context.pause()

  const newcomers = plan.newcomers.map((person): Newcomer => ({ id: context.ids.next(), person }))
  const gains: Gain[] = []
  await forEachInTurn(context, plan.joiners, (joiners) => {
    for (const { id, person } of joiners) {
      const known = knownPerson(context, id)
      if (known === null) continue
      const gain = { known, person, news: whatIsNew(known.person, person, words) }
      gains.push({ ...gain, ids: Array.from({ length: countOfGains(gain) }, () => context.ids.next()) })
    }
  })
  const told = namedTalks(open.read, (index) => {
    const who = plan.becomes.get(index)
    if (who === undefined) return null
    return 'id' in who ? who.id : (newcomers[who.newcomer]?.id ?? null)
  })
  const talks = (await talksNotThere(context, told)).map((talk) => ({ ...talk, id: context.ids.next() }))

  const { steps: changed, photos } = await changesOfKnown(context, gains)
  const steps = [
    ...gathered<AddedStep>([
      { kind: 'added', thing: 'person', ids: newcomers.map(({ id }) => id) },
      ...gains.flatMap(addedBy),
      { kind: 'added', thing: 'entry', ids: talks.map(({ id }) => id) },
    ]),
    ...changed,
  ]
  const change: PeopleChange = {
    ...{ id: context.ids.next(), kind: 'import', at: now, steps },
    people: newcomers.length + gains.length,
  }
  if (steps.length > 0) {
    context.changes.begin(change)
    const stage = <Item>(items: readonly Item[], work: (item: Item) => void) =>
      writeInTurn(context, items, (some) => some.forEach(work))
    await stage(newcomers, (newcomer) => stageNewcomer(context, newcomer, commit.circle, now))
    await stage(gains, (gain) => stageGains(context, gain, now))
    await stage(talks, ({ id, talk, personIds }) => stageTalk(context, id, talk, personIds, now))
    await carryOut(context, change, photos, now.epochMs)
    context.changes.keep(change)
  }
  await followContacts(context)
  const touched = new Set(changed.flatMap((step) => ('personId' in step ? [step.personId] : [])))
  const talkedWith = new Set(talks.flatMap(({ personIds }) => personIds))
  const joined = gains.filter(
    ({ known: { id }, ids }) => ids.length > 0 || touched.has(id) || talkedWith.has(id),
  ).length
  return {
    changeId: newcomers.length + joined > 0 ? change.id : null,
    added: newcomers.length,
    joined,
    same: gains.length - joined,
    left: open.read.found.people.length - plan.becomes.size,
    talks: talks.length,
    talksThere: told.length - talks.length,
    photosLeft: people.filter(
      ({ photo }, index) => photo === null && open.read.found.people[index]?.person.photo !== null,
    ).length,
  }
}

/** A picture comes along as small as it is kept. */
const withSmallPhoto = ({ photos }: OpenImport, person: ImportedPerson, index: number): ImportedPerson => {
  const small = photos.get(index)
  return small === undefined ? person : { ...person, photo: small }
}

/** What changes about those who are there, beside their new things, and the pictures that they get. */
const changesOfKnown = async (context: Context, gains: readonly Gain[]): Promise<Taken> => {
  const steps: ChangeStep[] = []
  const photos: KeptPhoto[] = []
  await forEachInTurn(context, gains, (some) => {
    const before = context.people.fieldsOf(some.map(({ known }) => known.id))
    for (const { known, person, news } of some) {
      const { id: personId, dates } = known
      steps.push({ kind: 'removed', thing: 'date', ids: at(dates, news.outdated).map(({ id }) => id) })
      const fields = before.get(personId)
      if (fields !== undefined && Object.keys(news.fields).length > 0) {
        steps.push(fieldsStep(personId, fields, news.fields))
      }
      if (news.tags.length > 0) steps.push({ kind: 'tagged', personId, tags: news.tags })
      const bytes = news.takesPhoto && !context.photos.has(personId) ? person.photo?.bytes : undefined
      const photo = bytes === undefined ? null : smallPhoto(bytes)
      if (photo === null) continue
      photos.push({ personId, photo })
      steps.push({ kind: 'photo', personId })
    }
  })
  return { steps: [...gathered(stepsOf(steps, 'removed')), ...steps.filter(({ kind }) => kind !== 'removed')], photos }
}
