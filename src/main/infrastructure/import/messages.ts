import type { FoundPeople, ReadImport } from '../../application/import-ports.ts'

/** What a thread says, one after the other: people by the hundred, so that hearing it never takes long. */
export type ImportMessage =
  | { readonly kind: 'people'; readonly people: FoundPeople['people'] }
  | { readonly kind: 'talks'; readonly talks: FoundPeople['talks'] }
  | { readonly kind: 'end'; readonly parsed: ReadImport }

type Sent = { readonly message: ImportMessage; readonly transfer: readonly ArrayBuffer[] }

const AT_A_TIME = 200

/** Takes an answer apart. Pictures are handed over, not copied. */
export const messagesOf = (parsed: ReadImport): readonly Sent[] => {
  if (parsed.kind === 'refused') return [{ message: { kind: 'end', parsed }, transfer: [] }]
  const { people, talks } = parsed.found
  return [
    ...slicesOf(people).map((slice): Sent => ({
      message: { kind: 'people', people: slice },
      transfer: slice.flatMap(({ person: { photo } }) => (photo === null ? [] : [photo.bytes.buffer as ArrayBuffer])),
    })),
    ...slicesOf(talks).map((slice): Sent => ({ message: { kind: 'talks', talks: slice }, transfer: [] })),
    {
      message: { kind: 'end', parsed: { ...parsed, found: { ...parsed.found, people: [], talks: [] } } },
      transfer: [],
    },
  ]
}

const slicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_A_TIME) }, (_, index) =>
    items.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
  )

/** Puts an answer together again. */
export const createGatheredAnswer = () => {
  const people: FoundPeople['people'][number][] = []
  const talks: FoundPeople['talks'][number][] = []
  return {
    /** The answer, when this was the last message. */
    hear: (message: ImportMessage): ReadImport | null => {
      if (message.kind === 'people') people.push(...message.people)
      else if (message.kind === 'talks') talks.push(...message.talks)
      else if (message.parsed.kind === 'refused') return message.parsed
      else return { ...message.parsed, found: { ...message.parsed.found, people, talks } }
      return null
    },
  }
}
