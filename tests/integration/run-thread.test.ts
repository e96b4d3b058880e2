import path from 'node:path'
import { expect, it } from 'vitest'

import { runThread } from '../../src/main/infrastructure/run-thread.ts'

const ENDLESS = path.join(import.meta.dirname, 'support/endless-thread.ts')

const run = (data: string, limits: { readonly mostMs: number; readonly mostMemoryMb: number }) =>
  runThread<string, string>({ file: ENDLESS, data, ...limits, hear: (message) => message, giveUp: (why) => why })

it('ends a thread that takes too long', async () => {
  expect(await run('time', { mostMs: 500, mostMemoryMb: 512 })).toBe('too-long')
})

it('outlives a thread that fills its memory', async () => {
  expect(await run('memory', { mostMs: 60_000, mostMemoryMb: 64 })).toBe('broken')
})

it('outlives a thread that cannot begin', async () => {
  const answer = await runThread<string, string>({
    ...{ file: `${ENDLESS}.missing`, data: '', mostMs: 60_000, mostMemoryMb: 64 },
    hear: (message) => message,
    giveUp: (why) => why,
  })
  expect(answer).toBe('broken')
})
