import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'

import { PeoplePage } from '../../src/renderer/src/features/people/people-page.tsx'
import { ChangePersonPage, NewPersonPage } from '../../src/renderer/src/features/people/person-form-pages.tsx'
import { PersonPage } from '../../src/renderer/src/features/people/person-page.tsx'
import { ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { detailsOf, installPeople } from '../fakes/people.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined
// Rows have a height, as on a screen.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 49 })
window.scrollTo = () => undefined

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const mother = detailsOf(aPerson({ id: idOf(1), name: 'お母さん', circle: 'close' }))
const tom = detailsOf(aPerson({ id: idOf(2), name: 'Tom "T." Baker', circle: 'friend', nickname: 'T' }))
const rosa = detailsOf(aPerson({ id: idOf(3), name: 'Rosa', circle: 'close', isArchived: true }))

const Screens = () => (
  <Routes>
    <Route index element={<PeoplePage />} />
    <Route path="new" element={<NewPersonPage />} />
    <Route path=":personId" element={<PersonPage />} />
    <Route path=":personId/change" element={<ChangePersonPage />} />
  </Routes>
)
const open = (at = '/people') => openScreen(<Screens />, { path: '/people/*', at })

const fill = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } })

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    detailsOf(aPerson({ id: idOf(100 + index), name: `Person ${String(index).padStart(4, '0')}`, circle: 'friend' })),
  )

describe('people', () => {
  it('stand under their circles in the order of their readings; circles without anybody are left out', async () => {
    const people = [
      ['渡辺', 'わたなべ'],
      ['青木', 'アオキ'],
      ['佐藤', ''],
      ['加藤', 'かとう'],
    ].map(([name = '', reading = ''], index) => detailsOf(aPerson({ id: idOf(10 + index), name, reading })))
    installPeople([mother, ...people])
    open()
    within(await screen.findByRole('region', { name: 'Close' })).getByText('お母さん')
    const friends = within(screen.getByRole('region', { name: 'Friend' })).getAllByRole('link')
    expect(friends.map((link) => link.textContent)).toEqual(['青木', '加藤', '渡辺', '佐藤'])
    expect(screen.queryByRole('region', { name: 'Colleague' })).toBeNull()
  })

  it('say what an empty list is for, and offer one thing to do', async () => {
    installPeople([])
    const { user, address } = open()
    await screen.findByText(/This is the place for the people who matter/)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add someone' }))
    await user.keyboard('{Enter}')
    expect(address()).toBe('/people/new')
  })

  it('who were taken off the list are folded away, and come back by a press, which can be taken back', async () => {
    installPeople([mother, tom])
    const { user } = open(`/people/${tom.id}`)
    await user.click(await screen.findByRole('button', { name: 'Take off the list' }))
    const fold = await screen.findByText('Taken off the list')
    screen.getByText('“Tom "T." Baker” is off the list.')
    await user.click(fold)
    await user.click(screen.getByRole('button', { name: 'Put back: Tom "T." Baker' }))
    await screen.findByText('“Tom "T." Baker” is on the list again.')
    await within(await screen.findByRole('region', { name: 'Friend' })).findByText('Tom "T." Baker')
    await expect.poll(() => screen.queryByText('Taken off the list')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Taken off the list')
  })

  it('who rest are folded away, and found by their name', async () => {
    installPeople([mother, rosa, ...crowd(8)])
    const { user } = open()
    const fold = (await screen.findByText('Resting')).closest('details')
    expect(fold?.open).toBe(false)
    await user.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'ros')
    expect(fold?.open).toBe(true)
    expect(screen.getAllByRole('link', { name: /Rosa|Person|お母さん/ }).map((link) => link.textContent)).toEqual([
      'Rosa',
    ])
    await user.clear(screen.getByRole('searchbox'))
    expect(fold?.open).toBe(false)
  })

  it('of whom there are two thousand are found, and only those near are in the document', async () => {
    installPeople([...crowd(2_000), tom])
    const { user } = open()
    await screen.findByRole('region', { name: 'Friend' })
    expect(screen.getAllByRole('listitem').length).toBeLessThan(80)
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('2001')
    await user.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'baker')
    await screen.findByText('1 person found.')
    screen.getByRole('link', { name: 'Tom "T." Baker' })
    await user.type(screen.getByRole('searchbox'), 'x')
    screen.getByText('Nobody fits “bakerx”.')
  })

  it('are looked through one circle at a time where there are many', async () => {
    installPeople([mother, ...crowd(60)])
    const { user } = open()
    await user.click(await screen.findByRole('radio', { name: 'Close' }))
    expect(screen.queryByRole('region', { name: 'Friend' })).toBeNull()
    screen.getByRole('link', { name: 'お母さん' })
    await user.click(screen.getByRole('radio', { name: 'Professional' }))
    screen.getByText('There is nobody in this circle yet.')
  })

  it('are as they were when one comes back from a page, and the focus is where it was', async () => {
    installPeople([mother, tom, ...crowd(8)])
    const { user, address } = open()
    await user.type(await screen.findByRole('searchbox', { name: 'Find a name' }), 'tom')
    await user.click(screen.getByRole('link', { name: 'Tom "T." Baker' }))
    await user.click(await screen.findByRole('link', { name: 'To people' }))
    expect(address()).toBe('/people?find=tom')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('tom')
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Tom "T." Baker' }))
    })
  })

  it('may be as many as one likes: a number is set, kept, and only asked about', async () => {
    const bridge = installPeople(crowd(6))
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'How many is enough?' }))
    const friends = await screen.findByRole('combobox', { name: 'Friend' })
    await user.selectOptions(friends, 'About 5 people')
    await user.selectOptions(friends, 'Another number')
    const number = screen.getByRole('textbox', { name: 'Number of people' })
    await user.type(number, 'x')
    screen.getByText('Please write a number from 1 to 5000.')
    await user.clear(number)
    await user.type(number, '４')
    expect(bridge.inputsOf('people.setLimit')).toEqual([
      { circle: 'friend', softLimit: 5 },
      { circle: 'friend', softLimit: 4 },
    ])
    bridge.answer({ 'people.limits': () => ok([{ circle: 'friend', softLimit: 4 }]) })
    bridge.emit('data.changed', { areas: ['people'] })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await screen.findByText('About 4 is enough for you; there are 6. Who would you like to have more time for?')
  })

  it('are without a fault for assistive technology', async () => {
    installPeople([mother, tom, rosa, ...crowd(8)])
    open()
    await screen.findByRole('region', { name: 'Close' })
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('writing somebody down', () => {
  it('takes a name and Enter, and leads to their page', async () => {
    const bridge = installPeople([])
    const { user, address } = open('/people/new')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    expect(document.activeElement).toBe(name)
    await user.keyboard('佐藤{Enter}')
    await screen.findByRole('heading', { level: 1, name: '佐藤' })
    expect(bridge.inputsOf('people.add')).toMatchObject([{ name: '佐藤', circle: 'friend', metOn: null }])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(address()).toBe('/people')
    })
    expect(bridge.inputsOf('people.remove')).toHaveLength(1)
    // The words are back as a draft.
    expect(bridge.inputsOf('drafts.putBack')).toMatchObject([{ key: 'person-new' }])
  })

  it('takes everything that one knows', async () => {
    const bridge = installPeople([])
    const { user } = open('/people/new')
    await screen.findByLabelText('Name')
    fill('Name', 'Ada')
    await user.click(screen.getByLabelText('Colleague'))
    await user.click(screen.getByText('A little more'))
    fill('What you call them', 'Adie')
    fill(/^Where they belong/, 'Library')
    fill('What they do there', 'Reads aloud')
    fill('What they are good at', 'Listening')
    fill('How you met', 'At a talk')
    fill('Year', '２０２４')
    await user.selectOptions(screen.getByLabelText('Month'), 'May')
    await user.click(screen.getByLabelText('Politely'))
    await user.click(screen.getByText('Write it down'))
    await screen.findByRole('heading', { level: 1, name: 'Ada' })
    expect(bridge.inputsOf('people.add')).toEqual([
      {
        name: 'Ada',
        circle: 'colleague',
        reading: '',
        nickname: 'Adie',
        affiliation: 'Library',
        role: 'Reads aloud',
        strengths: 'Listening',
        metHow: 'At a talk',
        metOn: '2024-05',
        register: 'polite',
      },
    ])
    screen.getByText('Library · Reads aloud')
  })

  it('says beside the field what does not fit, keeps what was typed, and goes there', async () => {
    const bridge = installPeople([])
    const { user } = open('/people/new')
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await user.type(name, '  {Enter}')
    await screen.findByText('Please write something here.')
    expect(document.activeElement).toBe(name)
    expect(name.value).toBe('  ')
    await user.click(screen.getByText('A little more'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'May')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText(/^There is no such date\./)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Year' }))
    expect(bridge.inputsOf('people.add')).toHaveLength(1)
  })

  it('takes the Enter that confirms a conversion for what it is', async () => {
    const bridge = installPeople([])
    const { user } = open('/people/new')
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await user.type(name, 'さとう')
    fireEvent.keyDown(name, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(name, { key: 'Enter', ctrlKey: true, isComposing: true })
    expect(bridge.inputsOf('people.add')).toEqual([])
    expect(name.value).toBe('さとう')
  })

  const convert = (field: HTMLInputElement, kana: string, kanji: string) => {
    const before = field.value
    fireEvent.compositionStart(field)
    for (let length = 1; length <= kana.length; length += 1) {
      fireEvent.compositionUpdate(field, { data: `${kana.slice(0, length - 1)}k` })
      fireEvent.compositionUpdate(field, { data: kana.slice(0, length) })
      fireEvent.input(field, { target: { value: before + kana.slice(0, length) } })
    }
    fireEvent.compositionUpdate(field, { data: kanji })
    fireEvent.input(field, { target: { value: before + kanji } })
    fireEvent.compositionEnd(field, { data: kanji })
  }

  it('writes the reading down as the name is converted, until it is written by hand', async () => {
    installPeople([])
    const { user } = open('/people/new')
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    const reading = screen.getByRole<HTMLInputElement>('textbox', { name: 'Reading' })
    convert(name, 'やまだ', '山田')
    expect(reading.value).toBe('やまだ')
    await user.type(name, ' ')
    convert(name, 'ハナコ', '花子')
    expect([name.value, reading.value]).toEqual(['山田 花子', 'やまだ はなこ'])
    await user.clear(name)
    expect(reading.value).toBe('')
    convert(name, 'はし', '橋')
    await user.type(reading, 'もと')
    convert(name, 'た', '田')
    expect(reading.value).toBe('はしもと')
  })

  it('is there again after it was left half way, and can be begun anew', async () => {
    installPeople([mother])
    const { user, address } = open('/people/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ann')
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    await waitFor(() => {
      expect(address()).toBe('/people')
    })
    await user.click(await screen.findByRole('button', { name: 'Add someone' }))
    await screen.findByText('You were in the middle of this.')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ann')
    await user.click(screen.getByRole('button', { name: 'Start afresh' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('')
  })

  it('changes what was written, and takes the change back', async () => {
    const bridge = installPeople([tom])
    const { user } = open(`/people/${tom.id}/change`)
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What you call them' }).value).toBe('T')
    await user.clear(name)
    await user.type(name, 'Thomas')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Thomas' })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('heading', { level: 1, name: 'Tom "T." Baker' })
    expect(bridge.inputsOf('people.update')).toHaveLength(2)
  })
})
