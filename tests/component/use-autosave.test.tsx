import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { useAutosave } from '../../src/renderer/src/lib/use-autosave.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Save = (value: string) => Promise<unknown>

const open = (save: Save) => renderHook(({ value }) => useAutosave(value, save), { initialProps: { value: '' } })

it('saves within a second also while the typing never rests', async () => {
  const save = vi.fn<Save>(() => Promise.resolve())
  const { rerender } = open(save)
  for (let length = 1; length <= 12; length += 1) {
    rerender({ value: 'a'.repeat(length) })
    await act(() => vi.advanceTimersByTimeAsync(100))
    const latest = save.mock.lastCall?.[0].length ?? 0
    expect(length - latest).toBeLessThan(9)
  }
  expect(save.mock.calls.length).toBeGreaterThan(1)
})

it('saves what is left when the screen closes, and nothing when nothing changed', async () => {
  const save = vi.fn<Save>(() => Promise.resolve())
  const { rerender, unmount } = open(save)
  await act(() => vi.advanceTimersByTimeAsync(2_000))
  expect(save).not.toHaveBeenCalled()
  rerender({ value: 'last' })
  unmount()
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(save.mock.calls).toEqual([['last']])
})

it('tries again with the next change after a failure, and says so meanwhile', async () => {
  const save = vi.fn<Save>(() => Promise.reject(new Error('full')))
  const { rerender, result } = open(save)
  rerender({ value: 'a' })
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(result.current.hasFailed).toBe(true)
  save.mockResolvedValue(undefined)
  rerender({ value: 'ab' })
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(save).toHaveBeenLastCalledWith('ab')
  expect(result.current.hasFailed).toBe(false)
})
