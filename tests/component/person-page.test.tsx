import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'

import { PersonPage } from '../../src/renderer/src/features/people/person-page.tsx'
import type { PersonDetails } from '../../src/shared/domain/people/details.ts'
import type { Language } from '../../src/shared/domain/settings/settings.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aJournalItem, anInteraction } from '../factories/journal.ts'
import { aPerson } from '../factories/person.ts'
import { detailsOf, installPeople } from '../fakes/people.ts'
import { openScreen } from './open-screen.tsx'

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const ada = aPerson({ id: idOf(1), name: 'Ada', circle: 'friend' })
const other = aPerson({ id: idOf(2), name: 'Ben' })

const open = (more: Partial<PersonDetails> = {}, language: Language = 'en') => {
  const bridge = installPeople([detailsOf(ada, more)])
  const screens = (
    <Routes>
      <Route path=":personId" element={<PersonPage />} />
    </Routes>
  )
  return { bridge, ...openScreen(screens, { language, path: '/people/*', at: `/people/${ada.id}` }) }
}
const section = (name: string) => within(screen.getByRole('region', { name }))
const heading = () => screen.findByRole('heading', { level: 1, name: 'Ada' })

describe('the page of somebody', () => {
  it('says who they are, and what suits the time that one has known them', async () => {
    open({ affiliation: 'Library', strengths: 'Listening', metOn: '2026-09', metHow: 'At a talk', tags: ['remote'] })
    await heading()
    screen.getByText('Library')
    screen.getByText(/September 2026\s+At a talk/)
    const stage = section('Where this tie stands')
    stage.getByText('The first half-year')
    expect(stage.getAllByRole('listitem')).toHaveLength(4)
  })

  it('says nothing of a stage that nobody knows', async () => {
    open()
    await heading()
    expect(screen.queryByRole('region', { name: 'Where this tie stands' })).toBeNull()
  })

  it('says so when they are not on the list any more', async () => {
    const { bridge } = open()
    await heading()
    bridge.answer({ 'people.get': () => fail('not-found') })
    bridge.emit('data.changed', { areas: ['people'] })
    await screen.findByText('This person is not on the list any more.')
  })

  it('is without a fault for assistive technology', async () => {
    open({
      notes: [{ id: idOf(5), kind: 'hobby', text: 'Tomatoes', toldOn: '2026-11-01', entryId: idOf(9) }],
      ways: [{ id: idOf(6), kind: 'mobile', value: '090', label: '', isPreferred: true, bestTime: '' }],
      dates: [{ id: idOf(7), kind: 'birthday', label: '', month: 2, day: 29, year: 2000 }],
    })
    await heading()
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('what they told', () => {
  it('is written down line after line by Enter, with the day', async () => {
    const { user, bridge } = open()
    await heading()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'About' }), 'Hobby')
    await user.type(screen.getByRole('textbox', { name: 'What they told you' }), 'Grows tomatoes{Enter}')
    await section('Worth remembering').findByText('Grows tomatoes')
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What they told you' }))
    })
    await user.keyboard('Sings in a choir{Enter}')
    await section('Worth remembering').findByText('Sings in a choir')
    expect(bridge.inputsOf('people.saveNote')).toMatchObject([
      { kind: 'hobby', text: 'Grows tomatoes', toldOn: '2026-11-21', entryId: null },
      { kind: 'hobby', text: 'Sings in a choir' },
    ])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(screen.queryByText('Sings in a choir')).toBeNull()
    })
  })

  it('is nothing without words, and says so', async () => {
    const { user } = open()
    await heading()
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    await screen.findByText('Please write something here.')
  })

  it('is changed and removed on a sheet of its own, and comes back', async () => {
    const note = { id: idOf(5), kind: 'hobby', text: 'Tomatoes', toldOn: '2026-11-01', entryId: null } as const
    const { user } = open({ notes: [note] })
    await heading()
    await user.click(screen.getByRole('button', { name: 'Change “Tomatoes”' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Change what is worth remembering' }))
    const text = await sheet.findByRole('textbox', { name: 'What they told you' })
    await user.type(text, ' and beans')
    await user.click(sheet.getByRole('button', { name: 'Write it down' }))
    await section('Worth remembering').findByText('Tomatoes and beans')
    await user.click(screen.getByRole('button', { name: 'Change “Tomatoes and beans”' }))
    await user.click(await screen.findByRole('button', { name: 'Remove' }))
    await waitFor(() => {
      expect(screen.queryByText('Tomatoes and beans')).toBeNull()
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await section('Worth remembering').findByText('Tomatoes and beans')
  })

  it('is shown a few at a time', async () => {
    const notes = Array.from({ length: 9 }, (_, index) => ({
      id: idOf(20 + index),
      kind: 'other' as const,
      text: `Note ${String(index)}`,
      toldOn: '2026-11-01',
      entryId: null,
    }))
    const { user } = open({ notes })
    await heading()
    expect(section('Worth remembering').getAllByText(/^Note/)).toHaveLength(6)
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(section('Worth remembering').getAllByText(/^Note/)).toHaveLength(9)
  })
})

describe('dates', () => {
  it('are told by when they come next', async () => {
    open({
      dates: [
        { id: idOf(5), kind: 'birthday', label: '', month: 2, day: 29, year: 2000 },
        { id: idOf(6), kind: 'anniversary', label: 'The shop', month: 11, day: 22, year: null },
        { id: idOf(7), kind: 'other', label: 'Today’s talk', month: 11, day: 21, year: 2026 },
      ],
    })
    await heading()
    expect(
      section('Dates that matter')
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Today’s talk 21 November 2026today',
      'The shop 22 NovemberNext on Sunday 22 November · tomorrow',
      'Birthday 29 February 2000Next on Sunday 28 February 2027 · turning 27',
    ])
  })

  it('are added; a day that there is not is said so, and nothing is lost', async () => {
    const { user, bridge } = open({}, 'ja')
    await heading()
    await user.click(screen.getByRole('button', { name: '大切な日を加える' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: '月' }), '2月')
    await user.selectOptions(screen.getByRole('combobox', { name: '日' }), '29日')
    screen.getByText('うるう年でない年は、2月28日にお知らせします。')
    await user.type(screen.getByRole('textbox', { name: '年（わかれば）' }), '２０２３')
    bridge.answer({ 'people.saveDate': () => fail('invalid-input', [{ path: 'day', reason: 'invalid' }]) })
    const sheet = within(screen.getByRole('dialog'))
    await user.click(sheet.getByRole('button', { name: '書きとめる' }))
    await screen.findByText('この月に、その日はありません。')
    expect(bridge.inputsOf('people.saveDate')).toMatchObject([{ month: 2, day: 29, year: 2023 }])
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '年（わかれば）' }).value).toBe('２０２３')
  })
})

describe('ways to reach them', () => {
  const mobile = {
    id: idOf(5),
    kind: 'mobile',
    value: '090-1',
    label: '',
    isPreferred: true,
    bestTime: 'evenings',
  } as const
  const address = {
    id: idOf(6),
    kind: 'address',
    value: 'By the river',
    label: '',
    isPreferred: false,
    bestTime: '',
  } as const

  it('open on a press, by person and way alone', async () => {
    const { user, bridge } = open({ ways: [mobile, address] })
    await heading()
    section('How to reach them').getByText('Mobile · The way they like best · best evenings')
    expect(bridge.inputsOf('people.openWay')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Call' }))
    expect(bridge.inputsOf('people.openWay')).toEqual([
      { personId: ada.id, wayId: mobile.id, action: 'call', text: '' },
    ])
    expect(screen.getAllByRole('button', { name: /^Copy/ })).toHaveLength(2)
  })

  it('say so when nothing opens them', async () => {
    const { user, bridge } = open({ ways: [mobile] })
    await heading()
    bridge.answer({ 'people.openWay': () => ok({ isOpened: false, hasText: false }) })
    await user.click(screen.getByRole('button', { name: 'Call' }))
    await screen.findByText('No program on this computer opens it. You can copy it instead.')
  })

  it('are added, the first one as the one that they like best', async () => {
    const { user, bridge } = open()
    await heading()
    await user.click(screen.getByRole('button', { name: 'Add a way' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind' }), 'Mail')
    await user.type(screen.getByRole('textbox', { name: 'Mail address' }), 'ada@example.org{Enter}')
    await section('How to reach them').findByText('ada@example.org')
    expect(bridge.inputsOf('people.saveWay')).toMatchObject([{ kind: 'mail', isPreferred: true }])
    screen.getByRole('button', { name: 'Write a mail' })
  })
})

describe('talks with them', () => {
  it('are listed by day with who else was there, and earlier ones on request', async () => {
    const { bridge, user } = open()
    const talk = (number: number, excerpt: string) =>
      aJournalItem({
        id: idOf(number),
        at: { epochMs: 1_795_000_000_000, zone: 'Asia/Tokyo', localDay: '2026-11-18' },
        interaction: anInteraction({ channel: 'voice', people: [ada, other] }),
        excerpt,
      })
    bridge.answer({
      'people.talks': ({ before }) =>
        before === null
          ? ok({ items: [talk(31, 'The newest')], hasMore: true } as never)
          : ok({ items: [talk(32, 'An older one')], hasMore: false } as never),
    })
    await heading()
    bridge.emit('data.changed', { areas: ['journal'] })
    await section('Times together').findByText('The newest')
    section('Times together').getByText('with Ben')
    expect(screen.getByRole('link', { name: 'Wednesday 18 November' }).getAttribute('href')).toBe(
      `/journal/entry/${idOf(31)}`,
    )
    await user.click(screen.getByRole('button', { name: 'Show earlier ones' }))
    await section('Times together').findByText('An older one')
    expect(bridge.inputsOf('people.talks').at(-1)).toMatchObject({ before: idOf(31) })
    expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull()
  })
})

describe('marks, rest and leaving', () => {
  it('keeps marks as they are ticked', async () => {
    const { user, bridge } = open({ tags: ['team'] })
    await heading()
    await user.click(screen.getByRole('checkbox', { name: 'A safe person' }))
    await user.click(screen.getByRole('checkbox', { name: 'In my team' }))
    expect(bridge.inputsOf('people.setTags').map(({ tags }) => tags)).toEqual([['team', 'safe'], ['safe']])
  })

  it('lets a tie rest, and brings it back', async () => {
    const { user } = open()
    await heading()
    await user.click(screen.getByRole('button', { name: 'Let this rest' }))
    await screen.findByText('Resting. What you wrote is as it was.')
    await user.click(screen.getByRole('button', { name: 'Bring back' }))
    await waitFor(() => {
      expect(screen.queryByText('Resting. What you wrote is as it was.')).toBeNull()
    })
  })

  it('takes them off the list, and puts them back', async () => {
    const { user, bridge, address } = open()
    await heading()
    await user.click(screen.getByRole('button', { name: 'Take off the list' }))
    await waitFor(() => {
      expect(address()).toBe('/people')
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('people.restore')).toEqual([{ id: ada.id }])
  })
})
