import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { NudgesPage } from '../../src/renderer/src/features/nudges/nudges-page.tsx'
import { NudgeSettingsPage } from '../../src/renderer/src/features/settings/nudges/nudge-settings-page.tsx'
import { NudgeCard } from '../../src/renderer/src/features/today/nudge-card.tsx'
import { NUDGE_KINDS } from '../../src/shared/domain/nudges/nudge.ts'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings, type Settings } from '../../src/shared/schemas/settings.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

type Log = Output<'nudges.log'>

const nudge: Log['nudges'][number] = {
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'rest',
  reason: { kind: 'long-use', minutes: 110 },
  isAsked: false,
  state: 'shown',
  title: 'A moment of rest',
  body: 'A few slow breaths, away from the screen.',
  route: '/rest',
  happened: { epochMs: Date.UTC(2026, 10, 18, 10), zone: 'Asia/Tokyo', localDay: '2026-11-18' },
  answer: null,
  answeredAt: null,
  comesAgainAt: null,
}

const aLog = (fields: Partial<Log> = {}): Log => ({
  today: '2026-11-18',
  silence: null,
  now: { kind: 'off', reason: { kind: 'nothing-to-say' } },
  upcoming: [],
  kinds: NUDGE_KINDS.map((kind) => ({ kind, frequency: 'usual', intervalDays: null, hasBackedOff: false, off: null })),
  nudges: [],
  holds: [],
  ...fields,
})

const openLog = (log: Log) => {
  const bridge = installFakeBridge({
    'nudges.log': () => ok(log),
    'nudges.tune': () => ok(null),
    'nudges.setSilence': () => ok(null),
    'nudges.answer': ({ answer }) => ok({ ...nudge, answer }),
  })
  return { bridge, ...openScreen(<NudgesPage />) }
}

describe('the page of the nudges', () => {
  it('says what this place is for while nothing has come', async () => {
    openLog(aLog())
    await screen.findByText(/^Nothing has come yet/)
    expect(screen.getByText('There is nothing to say at the moment.')).toBeTruthy()
  })

  it('says why one came, and takes a change of the answer back', async () => {
    const { bridge, user } = openLog(aLog({ nudges: [nudge] }))
    await user.click(await screen.findByText('Why this came'))
    expect(screen.getByText('You had been at the screen for about 110 minutes.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Not helpful' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('nudges.answer')).toEqual([
      { id: nudge.id, answer: 'not-helpful' },
      { id: nudge.id, answer: null },
    ])
  })

  it('says why none came', async () => {
    const hold = { kind: 'rest', reason: { kind: 'week-limit', most: 3 } } as const
    const holds = [{ ...hold, day: '2026-11-18', at: nudge.happened.epochMs }]
    const { user } = openLog(aLog({ now: { kind: 'hold', nudge: 'rest', reason: hold.reason }, holds }))
    await screen.findByText('One is there, and is held back for now (A moment of rest).')
    expect(screen.getByText('The most for seven days (3) has come.')).toBeTruthy()
    await user.click(screen.getByText('Held back'))
    expect(screen.getByText('A moment of rest: The most for seven days (3) has come.')).toBeTruthy()
  })

  it('tunes a kind in place, and takes it back', async () => {
    const { bridge, user } = openLog(aLog())
    const rest = within(await screen.findByRole('group', { name: 'A moment of rest' }))
    await user.click(rest.getByRole('radio', { name: 'Fewer' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('nudges.tune')).toEqual([
      { kind: 'rest', frequency: 'fewer' },
      { kind: 'rest', frequency: 'usual' },
    ])
  })

  it('pauses until a day that is ahead, and says so of one that is over', async () => {
    const { bridge, user } = openLog(aLog())
    await user.click(await screen.findByText('Pause for a while'))
    const day = screen.getByLabelText('Pause until a day')
    await user.clear(day)
    await user.type(day, '2026-11-18')
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(screen.getByText('Choose a day from tomorrow on.')).toBeTruthy()
    await user.clear(day)
    await user.type(day, '2026-12-01')
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(bridge.inputsOf('nudges.setSilence')).toEqual([{ silence: { day: '2026-12-01' } }])
  })
})

describe('the card on Today', () => {
  it('does what a notification could do', async () => {
    const bridge = installFakeBridge({
      'nudges.current': () => ok({ silence: null, open: nudge, rarer: null, recent: [nudge] }),
      'nudges.answer': ({ answer }) => ok({ ...nudge, answer }),
    })
    const { user } = openScreen(<NudgeCard />)
    await user.click(await screen.findByRole('button', { name: 'Later' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('nudges.answer').map(({ answer }) => answer)).toEqual(['later', null])
  })
})

describe('a kind that is put off again and again', () => {
  const openCard = (rarer: Output<'nudges.current'>['rarer']) => {
    const bridge = installFakeBridge({
      'nudges.current': () => ok({ silence: null, open: nudge, rarer, recent: [nudge] }),
      'nudges.tune': () => ok(null),
    })
    return { bridge, ...openScreen(<NudgeCard />) }
  }

  it('may come less often, from the card itself, and that can be taken back', async () => {
    const { bridge, user } = openCard({ from: 'usual', to: 'fewer' })
    await screen.findByText('These can come less often, if you like.')
    await user.click(screen.getByRole('button', { name: 'Less often' }))
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('nudges.tune')).toEqual([
      { kind: 'rest', frequency: 'fewer' },
      { kind: 'rest', frequency: 'usual' },
    ])
  })

  it('may be switched off, or stay as it is', async () => {
    const { bridge, user } = openCard({ from: 'fewer', to: 'never' })
    expect(await screen.findByRole('button', { name: 'Switch off' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    await screen.findByText('It stays as it is.')
    expect(bridge.inputsOf('nudges.tune')).toEqual([{ kind: 'rest', frequency: 'fewer' }])
  })
})

describe('the settings of nudges', () => {
  it('keep each change, and leave the other ones as they are', async () => {
    let settings: Settings = defaultSettings
    const bridge = installFakeBridge({
      'settings.get': () => ok(settings),
      'settings.update': (patch) => {
        settings = { ...settings, ...(patch as Partial<Settings>) }
        bridge.emit('settings.changed', settings)
        return ok(settings)
      },
      'autostart.get': () => ok('off'),
      'autostart.set': ({ isOn }) => ok(isOn ? 'on' : 'off'),
      'nudges.abilities': () =>
        ok({
          hasTray: false,
          hasNotifications: true,
          canSeeDoNotDisturb: true,
          canSeeFullScreen: false,
          canSeeCalls: false,
        }),
    })
    const { user } = openScreen(<NudgeSettingsPage />)
    const quiet = within(await screen.findByRole('region', { name: 'Quiet hours' }))
    await user.click(quiet.getByRole('button', { name: 'Every day: remove 1' }))
    await user.click(quiet.getByRole('radio', { name: 'Day by day' }))
    await user.click(quiet.getByRole('button', { name: 'Sunday: add hours' }))
    await user.click(screen.getByRole('radio', { name: 'Show' }))
    expect(settings.nudges.quietHours.sun).toEqual([{ from: 720, to: 780 }])
    expect(settings.nudges.quietHours.mon).toEqual([])
    expect(settings.nudges.hasNames).toBe(true)
    expect(settings.nudges.activeHours).toEqual(defaultSettings.nudges.activeHours)
    await user.click(screen.getByRole('radio', { name: 'Start in the background' }))
    expect(bridge.inputsOf('autostart.set')).toEqual([{ isOn: true }])
    await screen.findByText('Whether something is full screen cannot be seen here.')
    await screen.findByText('No window opens. There is no tray here; start Tsunagari once more to see it.')
  })

  it('does not offer to start at login where that is not possible', async () => {
    installFakeBridge({
      'settings.get': () => ok(defaultSettings),
      'autostart.get': () => ok('unknown'),
      'nudges.abilities': () =>
        ok({
          ...{ hasTray: true, hasNotifications: true },
          ...{ canSeeDoNotDisturb: false, canSeeFullScreen: false, canSeeCalls: false },
        }),
    })
    openScreen(<NudgeSettingsPage />)
    await screen.findByText('It cannot be started at login on this computer.')
    expect(screen.queryByRole('radio', { name: 'Start in the background' })).toBeNull()
  })
})
