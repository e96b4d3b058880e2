import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PausesGroup } from '../../src/renderer/src/features/settings/pauses-group.tsx'
import { CurrentPause } from '../../src/renderer/src/features/today/current-pause.tsx'
import type { Pause } from '../../src/shared/domain/pauses/pause.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { idNumber } from '../fakes/ids.ts'
import { openScreen } from './open-screen.tsx'

const today = '2026-11-21'
const HOLIDAY: Pause = { id: idNumber(1), kind: 'holiday', from: '2026-11-20', to: '2026-11-23' }
const PAST: Pause = { id: idNumber(2), kind: 'illness', from: '2026-03-02', to: '2026-03-02' }

/** Main, as far as pauses go. */
const answering = (...start: readonly Pause[]) => {
  let pauses = start
  let removed: readonly Pause[] = []
  const set = (next: readonly Pause[]) => {
    pauses = next
    bridge.emit('data.changed', { areas: ['pauses'] })
  }
  const bridge = installFakeBridge({
    'pauses.list': () => ok({ today, pauses: [...pauses] }),
    'pauses.save': ({ id, ...fields }) => {
      const pause = { id: id ?? idNumber(9), ...fields }
      set([pause, ...pauses.filter((each) => each.id !== pause.id)])
      return ok(pause)
    },
    'pauses.remove': ({ id }) => {
      removed = pauses.filter((pause) => pause.id === id)
      set(pauses.filter((pause) => pause.id !== id))
      return ok(null)
    },
    'pauses.restore': ({ id }) => {
      if (!pauses.some((pause) => pause.id === id)) set([...removed, ...pauses])
      return ok(null)
    },
    'drafts.get': () => ok({ value: null }),
    'drafts.put': () => ok(null),
    'drafts.discard': () => ok(null),
  })
  return { bridge, kept: () => pauses }
}

describe('pauses in the settings', () => {
  it('are put in with a kind and a first day; the end may stay open', async () => {
    const { kept } = answering()
    const { user } = openScreen(<PausesGroup />)
    expect(await screen.findByText('There is no pause now.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Put in a pause' }))
    await user.click(await screen.findByRole('radio', { name: 'Quiet time' }))
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    expect(await screen.findByText('Quiet time, from Saturday 21 November 2026, open-ended')).toBeDefined()
    expect(kept()).toEqual([{ id: idNumber(9), kind: 'quiet', from: today, to: null }])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(await screen.findByText('There is no pause now.')).toBeDefined()
  })

  it('say what to do when the days do not fit, and keep what was typed', async () => {
    const { bridge } = answering()
    const { user } = openScreen(<PausesGroup />, { language: 'ja' })
    await user.click(await screen.findByRole('button', { name: 'おやすみ期間を入れる' }))
    const last = await screen.findByLabelText<HTMLInputElement>('いつまで')
    await user.type(last, '2026-11-20')
    await user.click(screen.getByRole('button', { name: '入れる' }))
    expect(screen.getByText(/終わりの日を、はじまりの日より後に/)).toBeDefined()
    expect(document.activeElement).toBe(last)
    expect(last.value).toBe('2026-11-20')
    await user.clear(screen.getByLabelText('いつから'))
    await user.click(screen.getByRole('button', { name: '入れる' }))
    expect(screen.getByText('はじまりの日を選んでください。')).toBeDefined()
    expect(bridge.inputsOf('pauses.save')).toEqual([])
  })

  it('are changed and removed, each with a way back; earlier ones lie under a fold', async () => {
    const { kept } = answering(HOLIDAY, PAST)
    const { user } = openScreen(<PausesGroup />)
    const holiday = 'Holiday, Friday 20 November 2026 to Monday 23 November 2026'
    await user.click(await screen.findByRole('button', { name: `Change ${holiday}` }))
    await user.clear(await screen.findByLabelText('To'))
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    await expect.poll(() => kept()[0]).toEqual({ ...HOLIDAY, to: null })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await user.click(await screen.findByRole('button', { name: `Remove ${holiday}` }))
    await expect.poll(kept).toEqual([PAST])
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await expect.poll(kept).toEqual([HOLIDAY, PAST])
    expect(within(screen.getByRole('group')).getByText('Illness, Monday 2 March 2026')).toBeDefined()
  })

  it('say what went wrong when the disk says no', async () => {
    const { bridge } = answering()
    bridge.answer({ 'pauses.save': () => fail('storage') })
    const { user } = openScreen(<PausesGroup />)
    await user.click(await screen.findByRole('button', { name: 'Put in a pause' }))
    await user.click(await screen.findByRole('button', { name: 'Keep' }))
    expect(await screen.findByText(/could not be written/)).toBeDefined()
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe(today)
  })
})

describe('the pause on Today', () => {
  it('is named calmly, and ends with one press; the way back takes it up again', async () => {
    const { kept } = answering(HOLIDAY, PAST)
    const { user } = openScreen(<CurrentPause />)
    expect(await screen.findByText(/Enjoy your time away.*until Monday 23 November/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'End it now' }))
    await expect.poll(() => screen.queryByText(/Enjoy your time away/)).toBeNull()
    expect(kept()).toContainEqual({ ...HOLIDAY, to: '2026-11-20' })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(await screen.findByText(/Enjoy your time away/)).toBeDefined()
    expect(kept()).toContainEqual(HOLIDAY)
  })

  it('that began today is taken away when it ends, and comes back as it was', async () => {
    const begun: Pause = { ...HOLIDAY, kind: 'illness', from: today, to: null }
    const { kept } = answering(begun)
    const { user } = openScreen(<CurrentPause />, { language: 'ja' })
    expect(await screen.findByText(/どうぞお大事に/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'ここで終わりにする' }))
    await expect.poll(kept).toEqual([])
    await user.click(screen.getByRole('button', { name: '元に戻す' }))
    await expect.poll(kept).toEqual([begun])
  })

  it('is nothing outside of one', async () => {
    const { bridge } = answering(PAST, { ...HOLIDAY, from: '2026-12-01', to: null })
    openScreen(<CurrentPause />)
    await expect.poll(() => bridge.inputsOf('pauses.list').length).toBe(1)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
