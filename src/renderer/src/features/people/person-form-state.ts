import { partsOf } from '../../../../shared/domain/people/partial-date.ts'
import type { Circle, PersonFields, Register } from '../../../../shared/domain/people/person.ts'

/** Somebody as they are being written down. Kept as a draft in the same form. */
export type PersonForm = {
  readonly name: string
  readonly reading: string
  readonly nickname: string
  readonly circle: Circle
  readonly affiliation: string
  readonly role: string
  readonly strengths: string
  readonly metHow: string
  /** The parts of a date, as far as they are known; each may be empty. */
  readonly metYear: string
  readonly metMonth: string
  readonly metDay: string
  readonly register: Register | null
}

export const emptyPersonForm: PersonForm = {
  name: '',
  reading: '',
  nickname: '',
  circle: 'friend',
  affiliation: '',
  role: '',
  strengths: '',
  metHow: '',
  metYear: '',
  metMonth: '',
  metDay: '',
  register: null,
}

export const formOfPerson = (person: PersonFields): PersonForm => {
  const { name, reading, nickname, circle, affiliation, role, strengths, metHow, metOn, register } = person
  const [metYear = '', metMonth = '', metDay = ''] = metOn?.split('-') ?? []
  return { name, reading, nickname, circle, affiliation, role, strengths, metHow, metYear, metMonth, metDay, register }
}

/** The form as it is sent. Null when its date is none. */
export const fieldsOfForm = ({ metYear, metMonth, metDay, ...fields }: PersonForm): PersonFields | null => {
  // Numbers may be typed in full width.
  const parts = [metYear, metMonth, metDay].map((part) => part.normalize('NFKC').trim())
  if (parts.every((part) => part === '')) return { ...fields, metOn: null }
  const known = parts.filter((part) => part !== '')
  const isFromTheYear = parts.slice(0, known.length).every((part) => part !== '')
  const metOn = known.map((part) => part.padStart(2, '0')).join('-')
  return isFromTheYear && partsOf(metOn) !== null ? { ...fields, metOn } : null
}
