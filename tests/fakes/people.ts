import type { PersonDetails } from '../../src/shared/domain/people/details.ts'
import { filledIn, type Person } from '../../src/shared/domain/people/person.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { type FakeBridge, installFakeBridge } from './bridge.ts'
import { draftAnswers } from './drafts.ts'

/** Everything about someone of whom little is known. */
export const detailsOf = (person: Person, more: Partial<PersonDetails> = {}): PersonDetails => ({
  ...filledIn(person),
  ...person,
  tags: [],
  ways: [],
  notes: [],
  dates: [],
  hasPhoto: false,
  firstTalkOn: null,
  lastTalkOn: null,
  ...more,
})

const idOf = (number: number) => `01930000-0000-7000-8000-00000000e${String(number).padStart(3, '0')}`

/** Main, as far as people and what is on their pages go. It is always 21 November 2026. */
export const installPeople = (start: readonly PersonDetails[]): FakeBridge => {
  let people = start
  const gone = new Map<string, PersonDetails>()
  let made = 0
  const newId = () => idOf((made += 1))
  const drafts = new Map<string, string>()
  const find = (id: string) => people.find((person) => person.id === id)
  const told = <Answer>(answer: Answer) => {
    bridge.emit('data.changed', { areas: ['people'] })
    return ok(answer)
  }
  const change = (id: string, part: Partial<PersonDetails>) => {
    if (find(id) === undefined) return fail('not-found')
    people = people.map((person) => (person.id === id ? { ...person, ...part } : person))
    return told(null)
  }
  type Owned = 'ways' | 'notes' | 'dates'
  const save = (kind: Owned, { personId, id, ...fields }: { personId: string; id: string | null }) => {
    const person = find(personId)
    if (person === undefined) return fail('not-found')
    const item = { id: id ?? newId(), ...fields }
    const others = person[kind].filter((other) => other.id !== id)
    change(personId, { [kind]: [item, ...others] })
    return ok({ id: item.id })
  }
  const remove = (kind: Owned, itemId: string) => {
    const owner = people.find((person) => person[kind].some(({ id }) => id === itemId))
    if (owner === undefined) return fail('not-found')
    gone.set(itemId, owner)
    return change(owner.id, { [kind]: owner[kind].filter(({ id }) => id !== itemId) })
  }
  const restore = (kind: Owned, itemId: string) => {
    const owner = gone.get(itemId)
    return owner === undefined ? fail('not-found') : change(owner.id, { [kind]: owner[kind] })
  }

  const bridge = installFakeBridge({
    'people.list': () => ok(people.map(aPerson)),
    'people.get': ({ id }) => {
      const person = find(id)
      return person === undefined ? fail('not-found') : ok(structuredClone({ ...person, today: '2026-11-21' }) as never)
    },
    'people.add': (fields) => {
      if (fields.name.trim() === '') return fail('invalid-input', [{ path: 'name', reason: 'empty' }])
      const person = detailsOf(aPerson({ ...fields, id: newId() }), fields)
      people = [...people, person]
      return told(aPerson(person))
    },
    'people.update': ({ id, ...patch }) => {
      if (patch.name?.trim() === '') return fail('invalid-input', [{ path: 'name', reason: 'empty' }])
      change(id, patch)
      const person = find(id)
      return person === undefined ? fail('not-found') : ok(aPerson(person))
    },
    'people.remove': ({ id }) => {
      const person = find(id)
      if (person === undefined) return fail('not-found')
      gone.set(id, person)
      people = people.filter((each) => each !== person)
      return told(null)
    },
    'people.restore': ({ id }) => {
      const person = gone.get(id)
      if (person === undefined) return fail('not-found')
      people = [...people, person]
      return told(aPerson(person))
    },
    'people.archive': ({ id }) => change(id, { isArchived: true }),
    'people.unarchive': ({ id }) => change(id, { isArchived: false }),
    'people.setTags': ({ id, tags }) => change(id, { tags }),
    'people.talks': () => ok({ items: [], hasMore: false }),
    'people.limits': () => ok([]),
    'people.merged': () => ok([]),
    'people.removed': () => ok([...gone.values()].filter(({ id }) => find(id) === undefined).map(aPerson)),
    'cadences.ofPerson': () => ok({ own: null, ofCircle: null }),
    'followUps.ofPerson': () => ok({ open: [], done: [] }),
    'exchanges.withPerson': () => ok({ months: [], initiative: null, energy: null }),
    'people.setLimit': () => ok(null),
    'people.saveNote': (note) =>
      note.text.trim() === '' ? fail('invalid-input', [{ path: 'text', reason: 'empty' }]) : save('notes', note),
    'people.removeNote': ({ id }) => remove('notes', id),
    'people.restoreNote': ({ id }) => restore('notes', id),
    'people.saveDate': (date) => save('dates', date),
    'people.removeDate': ({ id }) => remove('dates', id),
    'people.restoreDate': ({ id }) => restore('dates', id),
    'people.saveWay': (way) => save('ways', way),
    'people.removeWay': ({ id }) => remove('ways', id),
    'people.restoreWay': ({ id }) => restore('ways', id),
    'people.openWay': () => ok({ isOpened: true, hasText: true }),
    ...draftAnswers(drafts),
  })
  return bridge
}
