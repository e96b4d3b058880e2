import type { LocalDay } from '../../time/day.ts'
import type { FollowUp } from './follow-up.ts'
import { isOfGoingOn, isRecent } from './going-on.ts'
import type { NoteKind, PersonNote } from './note.ts'
import type { PersonFields, PersonTag, Register } from './person.ts'
import { quotable } from './quotable.ts'

/** What a conversation can begin from: words of the person's own notes, a birthday that is near, or nothing in particular. */
export const STARTER_KINDS = [
  'question',
  'birthday-today',
  'birthday',
  'project',
  'goal',
  'worry',
  'milestone',
  'family',
  'hobby',
  'taste',
  'other',
  'anything',
] as const satisfies readonly (NoteKind | 'question' | 'birthday-today' | 'birthday' | 'anything')[]
export type StarterKind = (typeof STARTER_KINDS)[number]

/** How many wordings there are of each kind, in each register and language. They are numbered from 1. */
export const WORDINGS: Readonly<Record<StarterKind, number>> = {
  question: 4,
  'birthday-today': 2,
  birthday: 3,
  project: 5,
  goal: 5,
  worry: 5,
  milestone: 5,
  family: 5,
  hobby: 5,
  taste: 5,
  other: 4,
  anything: 8,
}

/** A way to begin a conversation, as data: a wording, and the words that it quotes. */
export type Starter = {
  readonly kind: StarterKind
  /** 1 to `WORDINGS[kind]`. */
  readonly wording: number
  /** Never blank where the wording quotes; empty for birthdays and `anything`, which quote nothing. */
  readonly words: string
}

export type StarterMaterial = {
  /** Things to ask, open, the most urgent first. */
  readonly questions: readonly Pick<FollowUp, 'id' | 'text'>[]
  /** The latest told first. */
  readonly notes: readonly Pick<PersonNote, 'id' | 'kind' | 'text' | 'toldOn'>[]
  /** Days until the next birthday; null when none is known. */
  readonly birthdayInDays: number | null
  readonly lastTalkOn: LocalDay | null
  readonly today: LocalDay
}

/** Days ahead from which a birthday is worth a word. */
const BIRTHDAY_AHEAD_DAYS = 14

type Candidate = {
  readonly id: string
  readonly kind: StarterKind
  readonly words: string
  /** True for a worry, however long ago it was told. */
  readonly isWorry: boolean
}

/**
 * Two ways to begin, by rules: a question that one meant to ask; a birthday that is near; what they are in the
 * middle of; what else they told, in words for something that may be over where it is long ago; else something that can be asked of anybody. The second is of another kind than the
 * first where there is one, and only one of the two touches a worry. The wording changes with each talk, not from
 * one look to the next.
 *
 * @param turn 0 at first; one more for each time that others are asked for
 */
export const chooseStarters = (material: StarterMaterial, turn: number): readonly Starter[] => {
  const candidates = candidatesOf(material)
  const start = candidates.length === 0 ? 0 : turn % candidates.length
  const [first, ...rest] = [...candidates.slice(start), ...candidates.slice(0, start)]
  const fitting = rest.filter(({ isWorry }) => !(isWorry && first?.isWorry === true))
  const second = fitting.find(({ kind }) => kind !== first?.kind) ?? fitting[0]
  const chosen = [first ?? ANYTHING, second ?? ANYTHING]
  const talk = material.lastTalkOn ?? ''
  const used = new Set<string>()
  return chosen.map(({ id, kind, words }) => {
    let wording = 1 + ((hash(`${id} ${talk}`) + turn) % WORDINGS[kind])
    // Two of one kind are never worded alike.
    if (used.has(`${kind} ${wording}`)) wording = 1 + (wording % WORDINGS[kind])
    used.add(`${kind} ${wording}`)
    return { kind, wording, words }
  })
}

const ANYTHING: Candidate = { id: 'anything', kind: 'anything', words: '', isWorry: false }

const candidatesOf = ({ questions, notes, birthdayInDays, today }: StarterMaterial): readonly Candidate[] => {
  const quoted = notes.flatMap(({ id, kind, text, toldOn }) => {
    const words = quotable(text)
    if (words === '') return []
    const isRecentNote = isRecent({ toldOn }, today)
    // A taste stays; a move, a plan or a worry of long ago may be over.
    const isOver = !isRecentNote && (isOfGoingOn({ kind }) || kind === 'milestone')
    const isGoingOn = isRecentNote && isOfGoingOn({ kind })
    return [{ id, kind: isOver ? ('other' as const) : kind, words, isWorry: kind === 'worry', isGoingOn }]
  })
  return [
    ...questions.flatMap(({ id, text }) => {
      const words = quotable(text)
      return words === '' ? [] : [{ id, kind: 'question' as const, words, isWorry: false }]
    }),
    ...birthdayOf(birthdayInDays),
    ...quoted.filter(({ isGoingOn }) => isGoingOn),
    ...quoted.filter(({ isGoingOn }) => !isGoingOn),
  ]
}

const birthdayOf = (inDays: number | null): readonly Candidate[] => {
  if (inDays === null || inDays > BIRTHDAY_AHEAD_DAYS) return []
  const kind = inDays === 0 ? 'birthday-today' : 'birthday'
  return [{ id: kind, kind, words: '', isWorry: false }]
}

/** How one speaks with somebody: as was said of them, else by their circle and whether they stand above one. */
export const registerFor = ({
  register,
  circle,
  tags,
}: Pick<PersonFields, 'register' | 'circle'> & { readonly tags: readonly PersonTag[] }): Register =>
  register ?? (!tags.includes('superior') && (circle === 'close' || circle === 'friend') ? 'casual' : 'polite')

/** FNV-1a (32 bit). */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
