import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Invitations } from '../../src/renderer/src/features/today/invitations.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { aCadence } from '../factories/ties.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

type Invitation = Output<'invitations.list'>[number]

const ada = aPerson({ id: idNumber(1), name: 'Ada' })
const ben = aPerson({ id: idNumber(2), name: '田中さん' })

const anInvitation = (fields: Partial<Invitation> = {}): Invitation => ({
  person: ada,
  way: null,
  dates: [],
  followUps: [],
  cadence: { stage: 'ripe', lastTalkOn: '2026-11-01', told: 'the move', rarer: null, own: null },
  ...fields,
})

const aPromise: Invitation['followUps'][number] = {
  id: idNumber(3),
  personId: ben.id,
  entryId: null,
  kind: 'promise',
  text: '本を送る',
  dueDay: '2026-11-21',
  madeOn: '2026-11-10',
  doneOn: null,
}

/** Main, as far as invitations go: what is put aside or done goes, and comes back. */
const answering = (start: readonly Invitation[]) => {
  let gone: string | null = null
  const changed = (personId: string | null) => {
    gone = personId
    bridge.emit('data.changed', { areas: ['invitations'] })
  }
  const bridge = installFakeBridge({
    'invitations.list': () => ok(start.filter(({ person }) => person.id !== gone)),
    'invitations.notNow': ({ personId }) => {
      changed(personId)
      return ok(null)
    },
    'invitations.takeBack': () => {
      changed(null)
      return ok(null)
    },
    'followUps.finish': () => {
      changed(ben.id)
      return ok({ ...aPromise, doneOn: '2026-11-21' })
    },
    'followUps.reopen': () => {
      changed(null)
      return ok(aPromise)
    },
    'cadences.setOfPerson': () => ok(null),
    'invitations.keepCadence': () => ok(null),
  })
  return bridge
}

const open = (invitations: readonly Invitation[], language: 'ja' | 'en' = 'en') => ({
  bridge: answering(invitations),
  ...openScreen(<Invitations today="2026-11-21" />, { language }),
})

describe('whom it would be good to write to', () => {
  it('is said with what they told last, without a number and without a reproach', async () => {
    const { speak } = open([anInvitation()])
    const card = await screen.findByRole('region', { name: 'If you feel like writing to someone' })
    within(card).getByText('It has been a while. Last time they told you about “the move”.')
    expect(card.textContent).not.toMatch(/\d|overdue|late/i)
    await speak('ja')
    screen.getByText('しばらくぶりです。前に聞いたのは「the move」。')
  })

  it('says the day of the last note where nothing was told, and neither where there was no talk', async () => {
    const cadence = { ...anInvitation().cadence!, told: null }
    open([anInvitation({ cadence }), anInvitation({ person: ben, cadence: { ...cadence, lastTalkOn: null } })])
    await screen.findByText('It has been a while. Your last note is from 1 November.')
    screen.getByText('It may be nice to hear how they are.')
  })

  it('says the year of a note of another year, and how they like to be reached', async () => {
    const way = {
      ...{ id: idNumber(7), kind: 'mail' as const, value: 'ada@example.org', label: '' },
      ...{ isPreferred: true, bestTime: '平日の夜' },
    }
    const cadence = { ...anInvitation().cadence!, told: null, lastTalkOn: '2023-11-20' }
    const { speak } = open([anInvitation({ way, cadence })])
    await screen.findByText('It has been a while. Your last note is from 20 November 2023.')
    await speak('ja')
    screen.getByText('しばらくぶりです。前に書きとめたのは2023年11月20日です。')
    screen.getByText('連絡は、メールで。 つながりやすいのは「平日の夜」。')
  })

  it('says dates by how near they are', async () => {
    const date = (id: number, kind: 'birthday' | 'anniversary', label: string, inDays: number) => ({
      ...{ id: idNumber(id), kind, label, inDays, years: null },
    })
    const dates = [date(11, 'birthday', '', 0), date(12, 'anniversary', '', 1), date(13, 'anniversary', 'the shop', 3)]
    const { speak } = open([anInvitation({ cadence: null, dates })])
    await screen.findByText('Their birthday is today.')
    screen.getByText('An anniversary is tomorrow.')
    screen.getByText('“the shop” is in 3 days.')
    await speak('ja')
    screen.getByText('今日は誕生日です。')
    screen.getByText('3日後は「the shop」の日です。')
  })

  it('is nothing at all where there is nobody', async () => {
    const { bridge } = open([])
    await waitFor(() => {
      expect(bridge.inputsOf('invitations.list')).toHaveLength(1)
    })
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('says so when it cannot be told', async () => {
    installFakeBridge({ 'invitations.list': () => fail('internal') })
    openScreen(<Invitations today="2026-11-21" />)
    await screen.findByRole('alert')
    screen.getByRole('button', { name: 'Try again' })
  })

  it('leads to the journal with the person named, and to the sheet before one meets', async () => {
    const { user, address } = open([anInvitation()])
    await user.click(await screen.findByRole('button', { name: 'Write it down' }))
    expect(address()).toBe(`/journal/write?person=${ada.id}`)
  })

  it('is put aside with a way back, and the focus stays with the others', async () => {
    const { user } = open([anInvitation(), anInvitation({ person: ben })])
    await screen.findByText('Ada')
    await user.click(screen.getAllByRole('button', { name: 'Not now' })[0]!)
    await waitFor(() => {
      expect(screen.queryByText('Ada')).toBeNull()
    })
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'If you feel like writing to someone' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Ada')
  })
})

describe('what one wants to come back to', () => {
  it('is done with one key, and taken back with another', async () => {
    const { user, bridge } = open([anInvitation({ person: ben, cadence: null, followUps: [aPromise] })], 'ja')
    const tick = await screen.findByRole('checkbox', { name: /約束\s*本を送る/ })
    tick.focus()
    await user.keyboard(' ')
    await screen.findByText('「本を送る」を済みにしました。')
    expect(bridge.inputsOf('followUps.finish')).toEqual([{ id: aPromise.id }])
    expect(screen.queryByRole('checkbox')).toBeNull()
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByRole('checkbox', { name: /本を送る/ })
    expect(bridge.inputsOf('followUps.reopen')).toEqual([{ id: aPromise.id }])
  })
})

describe('a rarer rhythm', () => {
  const rarer = aCadence({ idealDays: 60, longestDays: 150 })
  const cadence = { ...anInvitation().cadence!, stage: 'long' as const, rarer }

  it('is taken with a way back to what stood before', async () => {
    const { user, bridge } = open([anInvitation({ cadence })])
    await screen.findByText('A wider rhythm would do as well (about every 2 months, at most 5 months).')
    await user.click(screen.getByRole('button', { name: 'Yes, wider' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('cadences.setOfPerson')).toEqual([
      { personId: ada.id, own: { kind: 'own', cadence: rarer } },
      { personId: ada.id, own: null },
    ])
  })

  it('is declined, and that can be taken back', async () => {
    const { user, bridge } = open([anInvitation({ cadence })])
    await user.click(await screen.findByRole('button', { name: 'Leave it' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('invitations.keepCadence')).toEqual([{ personId: ada.id }])
    expect(bridge.inputsOf('invitations.takeBack')).toEqual([{ personId: ada.id, answer: 'keep-cadence' }])
  })
})
