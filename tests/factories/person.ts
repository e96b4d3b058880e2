import type { Person } from '../../src/shared/domain/people/person.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'

/** Someone as lists know them. Fields of the whole person are passed over. */
export const aPerson = ({
  id = '01930000-0000-7000-8000-0000000000aa',
  name = 'Ada',
  reading = '',
  nickname = '',
  circle = 'friend',
  isArchived = false,
}: Partial<Person>): Person => ({ id, name, reading, nickname, circle, isArchived })

type Way = Omit<Input<'people.saveWay'>, 'personId'>
type Note = Omit<Input<'people.saveNote'>, 'personId'>
type Birthday = Omit<Input<'people.saveDate'>, 'personId'>

/** A new way to reach someone, by mail. */
export const aWay = (fields: Partial<Way> = {}): Way => ({
  id: null,
  kind: 'mail',
  value: 'ada@example.org',
  label: '',
  isPreferred: false,
  bestTime: '',
  ...fields,
})

/** Something new that someone told. */
export const aNote = (fields: Partial<Note> = {}): Note => ({
  id: null,
  kind: 'hobby',
  text: 'Grows tomatoes.',
  toldOn: '2026-11-20',
  entryId: null,
  ...fields,
})

/** A new birthday. */
export const aDate = (fields: Partial<Birthday> = {}): Birthday => ({
  id: null,
  kind: 'birthday',
  label: '',
  month: 2,
  day: 29,
  year: null,
  ...fields,
})

/** The smallest thing that passes for a JPEG. */
export const aPhoto = (): Uint8Array<ArrayBuffer> => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00)
