import { IMPORT_WORDS } from '../../shared/domain/imports/import-words.ts'
import type { ImportedPerson } from '../../shared/domain/imports/imported-person.ts'
import { type ImportChoices, planImport } from '../../shared/domain/imports/plan-import.ts'
import { at, whatIsNew } from '../../shared/domain/imports/what-is-new.ts'
import { type AddedStep, type ChangeStep, gathered } from '../../shared/domain/people/change.ts'
import type { Circle, PersonFields } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { type Context, presentMoment } from './context.ts'
import type { OpenImport } from './import-desk.ts'
import { forEachInTurn, knownPerson } from './known-people.ts'
import { followContacts } from './latest-contacts.ts'
import { smallPhoto } from './open-import.ts'
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
    clearQuietly(context)
    throw error
  }
}

/** What was left half-way by an app that ended, or by a full disk, cannot be seen; it need not lie there, either. */
const clearQuietly = ({ changes }: Context) => {
  try {
    changes.clearBegun()
  } catch {
    // The disk still says no. The next import clears it away.
  }
}

const keep = async (context: Context, open: OpenImport, commit: Commit): Promise<ImportedReport | null> => {
  context.changes.clearBegun()
  const now = presentMoment(context)
  const words = IMPORT_WORDS[context.language()]
  const people = open.read.found.people.map(({ person }, index) => withSmallPhoto(open, person, index))
  const plan = planImport(people, open.duplicates, commit, words)
  if (plan.becomes.size === 0) return null

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

  const added = gathered<AddedStep>([
    { kind: 'added', thing: 'person', ids: newcomers.map(({ id }) => id) },
    ...gains.flatMap(addedBy),
    { kind: 'added', thing: 'entry', ids: talks.map(({ id }) => id) },
  ])
  const change = { id: context.ids.next(), kind: 'import' as const, at: now, people: newcomers.length + gains.length }
  context.changes.begin({ ...change, steps: added })
  const inTurn = <Item>(items: readonly Item[], work: (item: Item) => void) =>
    forEachInTurn(context, items, (some) => context.transact(() => some.forEach(work)))
  await inTurn(newcomers, (newcomer) => stageNewcomer(context, newcomer, commit.circle, now))
  await inTurn(gains, (gain) => stageGains(context, gain, now))
  await inTurn(talks, ({ id, talk, personIds }) => stageTalk(context, id, talk, personIds, now))

  const changed = context.transact(() => {
    for (const { thing, ids } of added) context.changes.setVisible(thing, ids, true, now)
    const steps = changeKnown(context, gains, now)
    if (added.length + steps.length > 0) context.changes.keep({ ...change, steps: [...added, ...steps] })
    else context.changes.clearBegun()
    return new Set(steps.flatMap((step) => ('personId' in step ? [step.personId] : [])))
  })
  await followContacts(context)
  const talkedWith = new Set(talks.flatMap(({ personIds }) => personIds))
  const joined = gains.filter(
    ({ known: { id }, ids }) => ids.length > 0 || changed.has(id) || talkedWith.has(id),
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

/** What changes about those who are there, beside their new things. */
const changeKnown = (context: Context, gains: readonly Gain[], now: Moment): readonly ChangeStep[] => {
  const before = context.people.fieldsOf(gains.map(({ known }) => known.id))
  const there = gains.filter(({ known }) => before.has(known.id))
  const outdated = there.flatMap(({ known, news }) => at(known.dates, news.outdated).map(({ id }) => id))
  context.changes.setVisible('date', outdated, false, now)
  return [
    ...gathered([{ kind: 'removed', thing: 'date', ids: outdated }]),
    ...there.flatMap((gain) => changeOne(context, gain, before.get(gain.known.id), now)),
  ]
}

const changeOne = (
  context: Context,
  { known: { id }, person, news: { fields, tags, takesPhoto } }: Gain,
  before: PersonFields | undefined,
  now: Moment,
): readonly ChangeStep[] => {
  const steps: ChangeStep[] = []
  const names = Object.keys(fields) as readonly (keyof PersonFields)[]
  if (before !== undefined && names.length > 0) {
    context.people.update({ id, ...before, ...fields }, now)
    steps.push({
      kind: 'fields',
      personId: id,
      before: Object.fromEntries(names.map((name) => [name, before[name]])),
      after: fields,
    })
  }
  if (tags.length > 0) {
    context.people.setTags(id, [...context.people.tags(id), ...tags])
    steps.push({ kind: 'tagged', personId: id, tags })
  }
  const photo = takesPhoto && person.photo !== null && !context.photos.has(id) ? smallPhoto(person.photo.bytes) : null
  if (photo !== null) {
    context.photos.set(id, photo, now)
    steps.push({ kind: 'photo', personId: id })
  }
  return steps
}
