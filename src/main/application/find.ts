import type { JournalItem } from '../../shared/domain/journal/journal.ts'
import type { Person } from '../../shared/domain/people/person.ts'
import type { SearchFilter } from '../../shared/domain/search/filter.ts'
import { openingOf, type Passage, passageOf } from '../../shared/domain/search/passage.ts'
import { termsOf } from '../../shared/domain/search/terms.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { daysOfMonth, sameDayInYears } from '../../shared/time/month.ts'
import { type Context, presentMoment } from './context.ts'
import type { FoundLine } from './find-ports.ts'
import type { Answer, Checked } from './use-case.ts'

/** How long an answer waits for what was written a moment ago. */
const PATIENCE_MS = 250
/** More names than this are too many to choose from: more letters are. */
const MOST_PEOPLE = 6
/** Words shown of one entry. */
const MOST_PASSAGES = 2

type Hit = Extract<Awaited<Answer<'find.search'>>, { ok: true }>['value']['hits'][number]

/** Looks through everything that was written. */
export const search = async (context: Context, input: Checked<'find.search'>): Promise<Answer<'find.search'>> => {
  const { query, filter, before, limit } = input
  const terms = termsOf(query)
  const isWhole = await context.searchIndex.ready(PATIENCE_MS)
  const lines = context.search.page(terms, filter, before, limit + 1)
  const shown = lines.slice(0, limit)
  return ok({
    terms,
    people: before === null && terms.length > 0 ? peopleFor(context, terms, filter) : [],
    hits: hitsOf(context, terms, shown),
    next: lines.length > limit ? (shown.at(-1)?.place ?? null) : null,
    isWhole,
  })
}

const peopleFor = (context: Context, terms: readonly string[], filter: SearchFilter) =>
  context.search.people(terms, filter, MOST_PEOPLE).flatMap((id) => {
    const person = context.people.find(id)
    return person === null ? [] : [{ person, passage: passageAbout(context, person, terms) }]
  })

/** Where it says so about a person, when it is not in what they are called. */
const passageAbout = (context: Context, { id, name, reading, nickname }: Person, terms: readonly string[]) => {
  if (passageOf(`${name}\n${reading}\n${nickname}`, terms) !== null) return null
  const fields = context.people.fields(id)
  const ways = context.contactWays.ofPerson(id).flatMap(({ value, label }) => [value, label])
  const told = fields === null ? [] : [fields.affiliation, fields.role, fields.strengths, fields.metHow]
  return firstPassage([...told, ...ways], terms)
}

const firstPassage = (texts: readonly string[], terms: readonly string[]): Passage | null => {
  for (const text of texts) {
    const passage = passageOf(text, terms)
    if (passage !== null) return passage
  }
  return null
}

const hitsOf = (context: Context, terms: readonly string[], lines: readonly FoundLine[]): readonly Hit[] => {
  const idsOf = (kind: FoundLine['kind']) => lines.filter((line) => line.kind === kind).map(({ id }) => id)
  const shown = (text: string) => passageOf(text, terms) ?? openingOf(text)
  const hits = new Map<string, Hit>([
    ...context.journal
      .byIds(idsOf('entry'))
      .map((item): [string, Hit] => [item.id, { kind: 'entry', item, passages: passagesOf(context, item, terms) }]),
    ...context.search
      .notes(idsOf('note'))
      .map(({ text, ...note }): [string, Hit] => [note.id, { kind: 'note', ...note, passage: shown(text) }]),
    ...context.search
      .followUps(idsOf('follow-up'))
      .map(({ text, ...followUp }): [string, Hit] => [
        followUp.id,
        { kind: 'follow-up', ...followUp, passage: shown(text) },
      ]),
  ])
  return lines.flatMap(({ id }) => hits.get(id) ?? [])
}

const passagesOf = (context: Context, { id, textLength, thanks, told }: JournalItem, terms: readonly string[]) => {
  if (terms.length === 0) return []
  const texts = [
    { of: 'text', text: textLength === 0 ? '' : (context.journal.text(id) ?? '') },
    ...(told.length === 0 ? [] : context.journal.told(id).map(({ text }) => ({ of: 'told', text }) as const)),
    { of: 'thanks', text: thanks },
  ] as const
  return texts
    .flatMap(({ of, text }) => {
      const passage = passageOf(text, terms)
      return passage === null ? [] : [{ of, passage }]
    })
    .slice(0, MOST_PASSAGES)
}

/** What entries can be filtered by: tags that are in use, and exercises that entries belong to. */
export const getChoices = ({ search }: Context): Answer<'find.choices'> =>
  ok({ tags: search.tagsInUse(), exerciseIds: search.exercisesInUse() })

/** What is known of the days of a month. */
export const getMonth = (context: Context, { month }: Checked<'find.month'>): Answer<'find.month'> => {
  const { first, last } = daysOfMonth(month)
  const entries = new Map(context.journal.countByDay(first, last).map(({ day, entries: count }) => [day, count]))
  return ok({
    today: presentMoment(context).localDay,
    firstKnownDay: context.days.firstKnown(),
    days: context.days
      .known(first, last)
      .map(({ day, contacts }) => ({ day, contacts, entries: entries.get(day) ?? 0 })),
  })
}

/** What was written on the same day in other years. */
export const getOtherYears = (context: Context, { day }: Checked<'find.otherYears'>): Answer<'find.otherYears'> => {
  const first = context.days.firstKnown()
  const today = presentMoment(context).localDay
  if (first === null) return ok([])
  const last = today > day ? today : day
  return ok(context.journal.onDays(sameDayInYears(day, yearOf(first), yearOf(last))))
}

const yearOf = (day: LocalDay): number => Number(day.slice(0, 4))
