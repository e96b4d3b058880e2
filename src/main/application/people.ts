import type { Person } from '../../shared/domain/people/person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'

type ById = { readonly id: string }

export const listPeople = ({ people }: Context): Result<readonly Person[]> => ok(people.list())

export const addPerson = (context: Context, fields: Omit<Person, 'id'>): Result<Person> => {
  const person: Person = { id: context.ids.next(), ...fields }
  context.people.add(person, presentMoment(context))
  return found(context, person.id)
}

export const updatePerson = (context: Context, person: Person): Result<Person> => {
  context.people.update(person, presentMoment(context))
  return found(context, person.id)
}

/** The interactions that name the person go on showing the name. */
export const removePerson = (context: Context, { id }: ById): Result<null> =>
  context.people.remove(id, presentMoment(context)) ? ok(null) : fail('not-found')

export const restorePerson = (context: Context, { id }: ById): Result<Person> => {
  context.people.restore(id)
  return found(context, id)
}

/** What is answered is what was kept. */
const found = ({ people }: Context, id: string): Result<Person> => {
  const person = people.find(id)
  return person === null ? fail('not-found') : ok(person)
}
