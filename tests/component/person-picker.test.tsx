import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { findPeople, indexPeople, isKnownName } from '../../src/renderer/src/components/match-people.ts'
import { PersonPicker } from '../../src/renderer/src/components/person-picker.tsx'
import type { Person } from '../../src/shared/domain/people/person.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined

const idOf = (number: number) => `01930000-0000-7000-8000-00000000000${String(number)}`
const person = (number: number, name: string): Person => aPerson({ id: idOf(number), name })
const kenji = person(1, 'サトウ　ケンジ')
const mika = person(2, 'みか')
const anna = person(3, 'Anna "A." O’Neill')

const Picker = () => {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  return <PersonPicker label="Who" chosen={chosen} onChange={setChosen} typed={typed} onType={setTyped} />
}

const open = async () => {
  let people = [kenji, mika, anna]
  const bridge = installFakeBridge({
    'people.list': () => ok(people),
    'people.add': (fields) => {
      const added = aPerson({ ...fields, id: person(9, '').id })
      people = [...people, added]
      return ok(added)
    },
  })
  const { user } = openScreen(<Picker />)
  const field = screen.getByRole('combobox', { name: 'Who' })
  await user.click(field)
  await screen.findByRole('option', { name: 'みか' })
  return { user, field, bridge }
}

const chosenNames = () =>
  within(screen.getByRole('list', { name: 'Chosen' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)

describe('choosing people', () => {
  it('leaves those who rest out of the way, until they are typed', async () => {
    const resting = aPerson({ id: idOf(4), name: 'Rosa', nickname: 'Ro', isArchived: true })
    installFakeBridge({ 'people.list': () => ok([mika, resting]) })
    const { user } = openScreen(<Picker />)
    const field = screen.getByRole('combobox', { name: 'Who' })
    await user.click(field)
    await screen.findByRole('option', { name: 'みか' })
    expect(options()).toEqual(['みか'])
    await user.type(field, 'ro')
    expect(options()).toEqual(['Rosa Ro', 'Add “ro”'])
  })

  it('finds names as they are typed, whatever the kana, and picks with Enter', async () => {
    const { user, field } = await open()
    await user.type(field, 'さとう')
    expect(options()).toEqual(['サトウ　ケンジ', 'Add “さとう”'])
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id)
    await user.keyboard('{Enter}')
    expect(chosenNames()).toEqual(['サトウ　ケンジ'])
    expect(field).toHaveProperty('value', '')
    screen.getByText(/ケンジ is chosen\./)
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(chosenNames()).toEqual(['サトウ　ケンジ', 'Anna "A." O’Neill'])
  })

  it('picks nothing with the Enter of a conversion', async () => {
    const { user, field } = await open()
    await user.type(field, 'み')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(screen.queryByRole('list', { name: 'Chosen' })).toBeNull()
    await user.keyboard('{Enter}')
    expect(chosenNames()).toEqual(['みか'])
  })

  it('takes the last one out with Backspace, and any with its own button', async () => {
    const { user, field } = await open()
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{Enter}{ArrowDown}{Enter}')
    expect(chosenNames()).toHaveLength(3)
    await user.keyboard('{Backspace}')
    expect(chosenNames()).toEqual(['サトウ　ケンジ', 'みか'])
    await user.click(screen.getByRole('button', { name: 'Take サトウ　ケンジ out' }))
    expect(chosenNames()).toEqual(['みか'])
    expect(document.activeElement).toBe(field)
  })

  it('adds a new name with a circle, in place and by keyboard', async () => {
    const { user, field, bridge } = await open()
    await user.type(field, 'Ben{Enter}')
    within(screen.getByRole('group', { name: 'How do you know Ben?' })).getByRole('button', { name: 'Close' })
    await user.keyboard('{Tab}{Enter}')
    await waitFor(() => {
      expect(chosenNames()).toEqual(['Ben'])
    })
    expect(bridge.inputsOf('people.add')).toEqual([{ name: 'Ben', circle: 'friend' }])
    expect(document.activeElement).toBe(field)
  })

  it('says beside the name why it was refused, and keeps what was typed', async () => {
    const { user, field, bridge } = await open()
    bridge.answer({ 'people.add': () => fail('invalid-input', [{ path: 'name', reason: 'too-long' }]) })
    await user.type(field, 'Very long{Enter}')
    await user.click(screen.getByRole('button', { name: 'Colleague' }))
    await screen.findByText('This is longer than fits here. Please make it shorter.')
    expect(field).toHaveProperty('value', 'Very long')
  })

  it('closes the list with Escape and leaves what was typed', async () => {
    const { user, field } = await open()
    await user.type(field, 'mi{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field).toHaveProperty('value', 'mi')
  })

  it('is without a fault for assistive technology, open and with somebody chosen', async () => {
    const { user, field } = await open()
    await user.keyboard('{ArrowDown}{Enter}')
    await user.type(field, 'a')
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('finding people', () => {
  const sato = aPerson({ id: idOf(5), name: '佐藤 健二', reading: 'さとう けんじ', nickname: 'ケンさん' })
  const takahashi = aPerson({ id: idOf(6), name: '髙橋 みさを', reading: 'タカハシ ミサヲ' })
  const joanna = aPerson({ id: idOf(7), name: 'Joanna', nickname: 'Jo' })
  const people = [joanna, sato, takahashi, anna, mika]
  const found = (typed: string) => findPeople(indexPeople(people), typed).map(({ name }) => name)

  it.each([
    ['佐', [sato.name]],
    ['健', [sato.name]],
    ['さとうけん', [sato.name]],
    ['サトウ　ケ', [sato.name]],
    ['さt', [sato.name, takahashi.name]],
    ['けん', [sato.name]],
    ['sato', [sato.name]],
    ['SATOH', [sato.name]],
    ['kenji', [sato.name]],
    ['satoukenzi', [sato.name]],
    ['髙橋', [takahashi.name]],
    ['高橋', [takahashi.name]],
    ['たかはし', [takahashi.name]],
    ['misao', [takahashi.name]],
    ['mi', [takahashi.name, mika.name]],
    ['ＡＮ', [anna.name, joanna.name]],
    ['Jo', [joanna.name]],
    ['zzz', []],
    ['  ', people.map(({ name }) => name)],
  ])('%s', (typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  it('knows a name again, whatever its kana', () => {
    expect(isKnownName([kenji], 'さとう けんじ')).toBe(true)
  })
})
