import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PeoplePage } from '../../src/renderer/src/features/people/people-page.tsx'
import type { Person } from '../../src/shared/domain/people/person.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const mother: Person = aPerson({ id: '01930000-0000-7000-8000-000000000001', name: 'お母さん', circle: 'close' })
const tom: Person = aPerson({ id: '01930000-0000-7000-8000-000000000002', name: 'Tom "T." Baker', circle: 'friend' })

/** Main, as far as people go. */
const answering = (start: readonly Person[]) => {
  let people = start
  const removed = new Map<string, Person>()
  const changed = () => {
    bridge.emit('data.changed', { areas: ['people'] })
  }
  const bridge = installFakeBridge({
    'people.list': () => ok([...people]),
    'people.add': ({ name, circle }) => {
      if (name.trim() === '') return fail('invalid-input', [{ path: 'name', reason: 'empty' }])
      const person = aPerson({
        id: `01930000-0000-7000-8000-0000000001${String(people.length).padStart(2, '0')}`,
        name,
        circle,
      })
      people = [...people, person]
      changed()
      return ok(person)
    },
    'people.update': ({ id, ...patch }) => {
      people = people.map((each) => (each.id === id ? aPerson({ ...each, ...patch }) : each))
      changed()
      return ok(people.find((each) => each.id === id)!)
    },
    'people.remove': ({ id }) => {
      const person = people.find((each) => each.id === id)
      if (person === undefined) return fail('not-found')
      removed.set(id, person)
      people = people.filter((each) => each !== person)
      changed()
      return ok(null)
    },
    'people.restore': ({ id }) => {
      const person = removed.get(id)
      if (person === undefined) return fail('not-found')
      people = [...people, person]
      changed()
      return ok(person)
    },
  })
  return bridge
}

describe('people', () => {
  it('lists names under their circles, and leaves out circles without anybody', async () => {
    answering([mother, tom])
    openScreen(<PeoplePage />)
    within(await screen.findByRole('region', { name: 'Close' })).getByText('お母さん')
    within(screen.getByRole('region', { name: 'Friend' })).getByText('Tom "T." Baker')
    expect(screen.queryByRole('region', { name: 'Colleague' })).toBeNull()
  })

  it('says what an empty list is for, and adds the first name by keyboard', async () => {
    const bridge = answering([])
    const { user } = openScreen(<PeoplePage />)
    await screen.findByText(/This is the place for the people who matter/)
    const add = screen.getByRole('button', { name: 'Add someone' })
    add.focus()
    await user.keyboard('{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '佐藤{Enter}')
    await within(await screen.findByRole('region', { name: 'Friend' })).findByText('佐藤')
    expect(bridge.inputsOf('people.add')).toEqual([{ name: '佐藤', circle: 'friend' }])
    expect(document.activeElement).toBe(add)
  })

  it('takes the Enter that confirms a conversion for what it is', async () => {
    const bridge = answering([])
    const { user } = openScreen(<PeoplePage />)
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    const field = screen.getByRole('textbox', { name: 'Name' })
    await user.type(field, 'さとう')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(bridge.inputsOf('people.add')).toEqual([])
    expect((field as HTMLInputElement).value).toBe('さとう')
  })

  it('keeps what was typed when a name is refused, and says so beside the field', async () => {
    answering([])
    const { user } = openScreen(<PeoplePage />)
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    const field = screen.getByRole('textbox', { name: 'Name' })
    await user.type(field, '  {Enter}')
    await screen.findByText('Please write a name here.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((field as HTMLInputElement).value).toBe('  ')
  })

  it('still has a name that was begun when the sheet is opened again', async () => {
    answering([mother])
    const { user } = openScreen(<PeoplePage />)
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ann')
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ann')
  })

  it('changes name and circle, and takes the change back', async () => {
    answering([tom])
    const { user } = openScreen(<PeoplePage />)
    await user.click(await screen.findByRole('button', { name: 'Change Tom "T." Baker' }))
    const field = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(field)
    await user.type(field, 'Thomas')
    await user.click(screen.getByRole('radio', { name: 'Colleague' }))
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    await within(await screen.findByRole('region', { name: 'Colleague' })).findByText('Thomas')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await within(await screen.findByRole('region', { name: 'Friend' })).findByText('Tom "T." Baker')
  })

  it('takes somebody off the list and puts them back, and never loses the focus', async () => {
    answering([mother, tom])
    const { user } = openScreen(<PeoplePage />)
    await user.click(await screen.findByRole('button', { name: 'Change お母さん' }))
    await user.click(screen.getByRole('button', { name: 'Take off the list' }))
    await waitFor(() => {
      expect(screen.queryByText('お母さん')).toBeNull()
    })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add someone' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('お母さん')
  })
})
