import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { BeforePage } from '../../src/renderer/src/features/people/ties/before-page.tsx'
import { CadenceSection } from '../../src/renderer/src/features/people/ties/cadence-section.tsx'
import { GiveAndTakeSection } from '../../src/renderer/src/features/people/ties/give-and-take-section.tsx'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aJournalItem } from '../factories/journal.ts'
import { aPerson } from '../factories/person.ts'
import { aCadence } from '../factories/ties.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { draftAnswers } from '../fakes/drafts.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

type Card = Output<'meetings.prepare'>

const aCard = (person: Partial<Card['person']> = {}): Card => ({
  today: '2026-11-21',
  person: {
    ...aPerson({ id: idNumber(1), name: 'Ada' }),
    ...{ affiliation: '', role: '', strengths: '', metHow: '', metOn: null, register: null },
    ...{ tags: [], ways: [], notes: [], dates: [], hasPhoto: false, firstTalkOn: null, lastTalkOn: null },
    ...person,
  },
  talks: [],
  followUps: [],
})

type FollowUp = Output<'followUps.add'>

const open = async (card: Card, language: 'ja' | 'en' = 'en', drafts = new Map<string, string>()) => {
  let open: FollowUp[] = []
  const changed = () => {
    bridge.emit('data.changed', { areas: ['followUps', 'cadences'] })
  }
  const bridge = installFakeBridge({
    ...draftAnswers(drafts),
    'meetings.prepare': () => ok(card),
    'settings.get': () => ok(defaultSettings),
    'exchanges.withPerson': () => ok({ months: [], initiative: null, energy: null }),
    'cadences.ofPerson': () => ok({ own: null, ofCircle: aCadence() }),
    'cadences.ofCircles': () => ok({ friend: aCadence() }),
    'cadences.setOfPerson': () => ok(null),
    'cadences.setOfCircle': () => ok(null),
    'followUps.ofPerson': () => ok({ open, done: [] }),
    'followUps.add': (fields) => {
      const made = { ...fields, id: idNumber(50 + open.length), madeOn: '2026-11-21', doneOn: null }
      open = [...open, made]
      changed()
      return ok(made)
    },
    'followUps.change': (fields) => {
      open = open.map((each) => (each.id === fields.id ? { ...each, ...fields } : each))
      changed()
      return ok(open[0]!)
    },
    'followUps.remove': ({ id }) => {
      open = open.filter((each) => each.id !== id)
      changed()
      return ok(null)
    },
  })
  // The sheet, and what stands on the person's own page.
  const screens = (
    <>
      <BeforePage />
      <CadenceSection person={card.person} />
      <GiveAndTakeSection personId={card.person.id} />
    </>
  )
  const opened = openScreen(screens, {
    language,
    path: '/people/:personId/before',
    at: `/people/${idNumber(1)}/before`,
  })
  await screen.findByRole('heading', { level: 1, name: /Ada/ })
  return { ...opened, bridge }
}

describe('before one meets somebody', () => {
  it('two ways to begin are there, in a manner that can be changed, and others can be asked for', async () => {
    const notes: Card['person']['notes'] = [
      { id: idNumber(9), kind: 'hobby', text: '畑。トマト。', toldOn: '2026-11-01', entryId: null },
    ]
    const { user } = await open(aCard({ circle: 'close', notes }), 'ja')
    const starters = within(screen.getByRole('region', { name: '話のきっかけ' }))
    const said = () => starters.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(said()).toHaveLength(2)
    expect(said()[0]).toContain('「畑」')
    expect(said().join()).not.toMatch(/です|ます/)
    const casual = said()
    await user.click(starters.getByRole('radio', { name: 'ていねい' }))
    expect(said().join()).toMatch(/です|ます/)
    await user.click(starters.getByRole('radio', { name: 'くだけた' }))
    expect(said()).toEqual(casual)
    await user.click(starters.getByRole('button', { name: 'ほかの言いかた' }))
    expect(said()).not.toEqual(casual)
  })

  it('says what is not there yet, in one line each', async () => {
    await open(aCard())
    screen.getByText('No talk is written down yet.')
    screen.getByText('Nothing in your notes yet.')
    expect(screen.queryByRole('region', { name: 'Days that are near' })).toBeNull()
  })
})

describe('what was said long ago', () => {
  it('is told with its year, and not as what they are in the middle of', async () => {
    const note = (id: number, text: string, toldOn: string) => ({
      ...{ id: idNumber(id), kind: 'project' as const, text, toldOn, entryId: null },
    })
    const notes = [note(8, '引っ越しの準備', '2026-10-01'), note(9, '試験の勉強', '2022-11-20')]
    const at = { epochMs: Date.UTC(2023, 10, 20, 3), zone: 'Asia/Tokyo', localDay: '2023-11-20' }
    await open({ ...aCard({ notes }), talks: [aJournalItem({ at, excerpt: '久しぶりの電話' })] as never }, 'ja')
    screen.getByText('2023年11月20日（月）')
    const going = within(screen.getByRole('region', { name: 'いま取り組んでいること、気がかり' }))
    going.getByText('10月1日')
    expect(going.queryByText('試験の勉強')).toBeNull()
    const before = within(screen.getByRole('region', { name: '前に聞いたこと' }))
    before.getByText('試験の勉強')
    before.getByText('2022年11月20日')
  })
})

describe('very many lines for later', () => {
  it('show the first few, and the others when they are asked for', async () => {
    const { user } = await open(aCard())
    const section = within(await screen.findByRole('region', { name: 'For later' }))
    for (let index = 1; index <= 8; index += 1) {
      await user.type(section.getByLabelText('In a few words'), `Line ${index}{Enter}`)
    }
    expect(await section.findAllByRole('checkbox')).toHaveLength(6)
    const all = await section.findByRole('button', { name: 'Show all' })
    expect(all.getAttribute('aria-expanded')).toBe('false')
    await user.click(all)
    expect(section.getAllByRole('checkbox')).toHaveLength(8)
    await user.click(section.getByRole('button', { name: 'Show the first few' }))
    expect(section.getAllByRole('checkbox')).toHaveLength(6)
  })
})

describe('a sheet that is not there', () => {
  it('says so under a heading, with a way back, and can be asked for again', async () => {
    const bridge = installFakeBridge({ 'meetings.prepare': () => fail('storage') })
    const at = `/people/${idNumber(1)}/before`
    const { user } = openScreen(<BeforePage />, { path: '/people/:personId/before', at })
    await screen.findByRole('alert')
    screen.getByRole('heading', { level: 1, name: 'Before you meet' })
    screen.getByRole('link', { name: 'To people' })
    bridge.answer({ 'meetings.prepare': () => fail('not-found') })
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('This person is not on the list any more.')
  })
})

describe('a line for later', () => {
  const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'In a few words' })
  const lineThere = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'In a few words' })

  it('is added by Enter and is ready for the next', async () => {
    const { user, bridge } = await open(aCard())
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What' }), 'Promise')
    await user.type(line(), 'Send the book{Enter}')
    await screen.findByRole('checkbox', { name: /Promise\s*Send the book/ })
    expect(bridge.inputsOf('followUps.add')).toEqual([
      { personId: idNumber(1), entryId: null, kind: 'promise', text: 'Send the book', dueDay: null },
    ])
    await waitFor(() => {
      expect(line().value).toBe('')
      expect(document.activeElement).toBe(line())
    })
  })

  it('takes the Enter that confirms a conversion for what it is, and asks for words where there are none', async () => {
    const { user, bridge } = await open(aCard())
    fireEvent.keyDown(await lineThere(), { key: 'Enter', keyCode: 229 })
    expect(bridge.inputsOf('followUps.add')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Put it here' }))
    await screen.findByText('Please write a few words here.')
    expect(document.activeElement).toBe(line())
  })

  it('is changed and taken away', async () => {
    const { user, bridge } = await open(aCard())
    await user.type(await lineThere(), 'The book{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Change “The book”' }))
    const sheet = within(screen.getByRole('dialog'))
    await user.type(await sheet.findByRole('textbox', { name: 'In a few words' }), ' of poems')
    await user.click(sheet.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('The book of poems')
    await user.click(screen.getByRole('button', { name: 'Change “The book of poems”' }))
    await user.click(await within(screen.getByRole('dialog')).findByRole('button', { name: 'Remove' }))
    await waitFor(() => {
      expect(screen.queryByText('The book of poems')).toBeNull()
    })
    expect(bridge.inputsOf('followUps.remove')).toHaveLength(1)
  })

  it('is there again when it was half written, and can begin afresh', async () => {
    const drafts = new Map<string, string>()
    const first = await open(aCard(), 'en', drafts)
    await first.user.type(await lineThere(), 'Ask about the mo')
    await waitFor(() => {
      expect(drafts.get(`later-with:${idNumber(1)}`)).toContain('Ask about the mo')
    })
    cleanup()
    const { user } = await open(aCard(), 'en', drafts)
    expect((await lineThere()).value).toBe('Ask about the mo')
    await user.type(line(), 'untains{Enter}')
    await screen.findByRole('checkbox', { name: /Ask about the mountains/ })
    expect(drafts.size).toBe(0)
  })

  it('keeps a change that is half written when its sheet is closed', async () => {
    const drafts = new Map<string, string>()
    const { user, bridge } = await open(aCard(), 'en', drafts)
    await user.type(await lineThere(), 'The book{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Change “The book”' }))
    const sheet = () => within(screen.getByRole('dialog'))
    await user.type(await sheet().findByRole('textbox', { name: 'In a few words' }), ' of po')
    await user.click(sheet().getByRole('button', { name: 'Leave it' }))
    await waitFor(() => {
      expect(drafts.size).toBe(1)
    })
    expect(bridge.inputsOf('followUps.change')).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Change “The book”' }))
    expect(await sheet().findByRole('textbox', { name: 'In a few words' })).toHaveProperty('value', 'The book of po')
  })
})

describe('a good rhythm', () => {
  it('is said in plain words, and set by numbers with what they mean', async () => {
    const { user, bridge, speak } = await open(aCard())
    await screen.findByText('As for “Friend”: about every 2 weeks, at most 6 weeks.')
    await speak('ja')
    screen.getByText('「友だち」に合わせて、2週間に1回くらい、長くても6週間。')
    await speak('en')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const sheet = within(screen.getByRole('dialog'))
    await user.click(sheet.getByRole('radio', { name: 'One of its own' }))
    await user.selectOptions(sheet.getByRole('combobox', { name: 'Rhythm' }), 'Other numbers of days')
    const [ideal, longest] = sheet.getAllByRole('textbox')
    await user.clear(ideal!)
    await user.type(ideal!, '１０')
    await user.clear(longest!)
    await user.type(longest!, '9{Enter}')
    sheet.getByText('Please make this no shorter than the first number.')
    expect(document.activeElement).toBe(longest)
    await user.clear(longest!)
    await user.type(longest!, '21')
    sheet.getByText('about every 10 days, at most 3 weeks.')
    await user.click(sheet.getByRole('radio', { name: 'Only in some months' }))
    for (const month of ['Jan', 'Feb', 'Mar', 'Aug', 'Sep']) {
      await user.click(sheet.getByRole('checkbox', { name: month }))
    }
    await user.click(sheet.getByRole('button', { name: 'Keep' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('cadences.setOfPerson')).toEqual([
      {
        personId: idNumber(1),
        own: { kind: 'own', cadence: { idealDays: 10, longestDays: 21, months: [4, 5, 6, 7, 10, 11, 12] } },
      },
      { personId: idNumber(1), own: null },
    ])
  }, 20_000)

  it('is set for a circle by the same numbers and months, with a way back', async () => {
    const { user, bridge } = await open(aCard())
    await user.click(await screen.findByRole('button', { name: 'Set them by circle' }))
    const sheet = within(screen.getByRole('dialog'))
    const close = within(await sheet.findByRole('group', { name: 'Close' }))
    const change = close.getByRole('button', { name: 'Set one: Close' })
    await user.click(change)
    await user.selectOptions(close.getByRole('combobox', { name: 'Rhythm' }), 'Other numbers of days')
    await user.clear(close.getByLabelText('Nice every so many days'))
    await user.click(close.getByRole('button', { name: 'Keep' }))
    expect(document.activeElement).toBe(close.getByLabelText('Nice every so many days'))
    close.getByText('Please enter a number from 1 to 3650.')
    await user.type(close.getByLabelText('Nice every so many days'), '10')
    await user.click(close.getByRole('radio', { name: 'Only in some months' }))
    await user.click(close.getByRole('checkbox', { name: 'Aug' }))
    await user.click(close.getByRole('button', { name: 'Keep' }))
    await expect.poll(() => change.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(change)
    await user.click(await screen.findByRole('button', { name: 'Take it back', hidden: true }))
    const months = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12]
    expect(bridge.inputsOf('cadences.setOfCircle')).toEqual([
      { circle: 'close', cadence: { idealDays: 10, longestDays: 42, months } },
      { circle: 'close', cadence: null },
    ])
  }, 20_000)

  it('is left to be for a circle that has one', async () => {
    const { user, bridge } = await open(aCard())
    await user.click(await screen.findByRole('button', { name: 'Set them by circle' }))
    const friend = within(await within(screen.getByRole('dialog')).findByRole('group', { name: 'Friend' }))
    await user.click(friend.getByRole('button', { name: 'Change: Friend' }))
    await user.click(friend.getByRole('button', { name: 'Have none' }))
    await expect.poll(() => bridge.inputsOf('cadences.setOfCircle')).toEqual([{ circle: 'friend', cadence: null }])
  }, 20_000)
})
