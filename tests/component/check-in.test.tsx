import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { CheckInCard } from '../../src/renderer/src/features/today/check-in-card.tsx'
import type { CheckIn } from '../../src/shared/domain/checkins/check-in.ts'
import type { Today } from '../../src/shared/ipc/contract.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { type FakeBridge, installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const AT = { epochMs: 1_795_258_800_000, zone: 'Asia/Tokyo', localDay: '2026-11-21' }

/** The card over a day that knows its check-in, as main would answer. */
const openCard = (start: CheckIn | null, language: 'ja' | 'en' = 'en') => {
  let show: (checkIn: CheckIn | null) => void = () => undefined
  const Day = () => {
    const [checkIn, setCheckIn] = useState(start)
    show = setCheckIn
    return <CheckInCard today={{ checkIn } as Today} />
  }
  const bridge: FakeBridge = installFakeBridge({
    'checkIns.save': (taps) => {
      const kept = { at: AT, ...taps }
      show(kept)
      return ok(kept)
    },
    'checkIns.remove': () => {
      show(null)
      return ok(null)
    },
  })
  const opened = openScreen(<Day />, { language })
  const saySomewhereElse = (checkIn: CheckIn) => {
    act(() => {
      show(checkIn)
    })
  }
  return { bridge, saySomewhereElse, ...opened }
}

describe('how one is', () => {
  it('is two taps, and loneliness is asked of nobody', async () => {
    const { user, bridge } = openCard(null)
    await user.click(screen.getByRole('radio', { name: '5 Bright' }))
    expect(screen.queryByRole('group', { name: 'How lonely did the day feel?' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: '1 Hardly any' }))
    await screen.findByText('Bright, hardly any energy.')
    expect(bridge.inputsOf('checkIns.save')).toEqual([{ mood: 5, energy: 1, loneliness: null }])
  })

  it('is told in one line when it was said in the tray meanwhile', () => {
    const { saySomewhereElse } = openCard(null)
    screen.getByRole('radio', { name: '5 Bright' })
    saySomewhereElse({ at: AT, mood: 5, energy: 1, loneliness: null })
    screen.getByText('Bright, hardly any energy.')
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('takes loneliness along for those who want, shows it in words, and leaves it out again', async () => {
    const { user, bridge } = openCard({ at: AT, mood: 3, energy: 3, loneliness: null })
    await user.click(screen.getByRole('button', { name: 'Add how lonely it felt' }))
    await user.click(screen.getByRole('radio', { name: '5 Very' }))
    expect(bridge.inputsOf('checkIns.save').at(-1)).toEqual({ mood: 3, energy: 3, loneliness: 5 })
    await user.click(screen.getByRole('button', { name: 'That is how it is' }))
    await screen.findByText(/Very lonely\./)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'Without loneliness' }))
    expect(bridge.inputsOf('checkIns.save').at(-1)).toEqual({ mood: 3, energy: 3, loneliness: null })
  })

  it('goes back to what was said before', async () => {
    const { user, bridge } = openCard({ at: AT, mood: 3, energy: 3, loneliness: 2 }, 'ja')
    screen.getByText(/さびしさはほとんどありません。/)
    await user.click(screen.getByRole('button', { name: '変える' }))
    await user.click(screen.getByRole('radio', { name: '5 とてもある' }))
    await user.click(await screen.findByRole('button', { name: '元に戻す' }))
    expect(bridge.inputsOf('checkIns.save').at(-1)).toEqual({ mood: 3, energy: 3, loneliness: 2 })
  })
})
