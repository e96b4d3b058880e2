import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A warning or an error on the console fails the test that caused it. */
const spies = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') }

beforeEach(() => {
  for (const spy of Object.values(spies)) spy.mockClear()
})

afterEach(() => {
  for (const spy of Object.values(spies)) expect(spy.mock.calls).toEqual([])
})
