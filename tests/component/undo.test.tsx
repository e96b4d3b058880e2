import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { useSay } from '../../src/renderer/src/components/ui/undo.tsx'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

beforeEach(() => {
  installFakeBridge()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

let say: ReturnType<typeof useSay>
const Page = () => {
  say = useSay()
  return (
    <main>
      <h1 tabIndex={-1}>People</h1>
      <button type="button">Mika</button>
    </main>
  )
}
const told = (message: string, undo?: () => Promise<unknown>) => {
  act(() => {
    say(message, undo)
  })
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const undoButton = () => screen.getByRole('button', { name: 'Take it back' })
const press = async () => {
  fireEvent.click(undoButton())
  await pass(0)
}

it('leaves a way back where it is when something else is said', async () => {
  openScreen(<Page />)
  const undo = vi.fn(() => Promise.resolve())
  told('Removed.', undo)
  await pass(6_000)
  told('Saved as letters.md.')
  screen.getByText('Removed.')
  screen.getByText('Saved as letters.md.')
  await press()
  expect(undo).toHaveBeenCalledOnce()
  screen.getByText('It is back as it was.')
  expect(screen.queryByText('Removed.')).toBeNull()
  await pass(10_000)
  expect(screen.getByRole('status').textContent).toBe('')
})

it('does not cover a newer way back when a slow one is done', async () => {
  openScreen(<Page />)
  let done = () => undefined as unknown
  told(
    'One removed.',
    () =>
      new Promise(
        (resolve) =>
          (done = () => {
            resolve(null)
          }),
      ),
  )
  await press()
  const second = vi.fn(() => Promise.resolve())
  told('Two removed.', second)
  done()
  await pass(0)
  // Of the first one nothing more is said: it would be read as if it were the second.
  expect(screen.queryByText('It is back as it was.')).toBeNull()
  screen.getByText('Two removed.')
  await press()
  expect(second).toHaveBeenCalledOnce()
  screen.getByText('It is back as it was.')
})

it('gives the focus back to where it was', async () => {
  openScreen(<Page />)
  const mika = screen.getByRole('button', { name: 'Mika' })
  told('Removed.', () => Promise.resolve())
  act(() => {
    mika.focus()
    undoButton().focus()
  })
  await press()
  expect(document.activeElement).toBe(mika)
})

it('gives the focus to the head of the screen where nothing else had it, or what had it is gone', async () => {
  openScreen(<Page />)
  told('Removed.', () => Promise.resolve())
  const gone = document.body.appendChild(document.createElement('button'))
  act(() => {
    gone.focus()
    undoButton().focus()
    gone.remove()
  })
  await press()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'People' }))
})

it('leaves the focus alone when the keys take the way back', async () => {
  openScreen(<Page />)
  const mika = screen.getByRole('button', { name: 'Mika' })
  mika.focus()
  told('Removed.', () => Promise.resolve())
  fireEvent.keyDown(mika, { key: 'z', ctrlKey: true })
  await pass(0)
  screen.getByText('It is back as it was.')
  expect(document.activeElement).toBe(mika)
})

it('goes by itself also after one that was held was taken back', async () => {
  openScreen(<Page />)
  told('Removed.', () => Promise.resolve())
  fireEvent.mouseEnter(screen.getByText('Removed.'))
  await pass(30_000)
  screen.getByText('Removed.')
  await press()
  await pass(10_000)
  expect(screen.getByRole('status').textContent).toBe('')
  told('Removed again.', () => Promise.resolve())
  await pass(10_000)
  expect(screen.queryByText('Removed again.')).toBeNull()
})
