import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CHANGES } from '../../src/main/application/use-cases.ts'
import { type Channel, CHANNELS } from '../../src/shared/ipc/channels.ts'
import { contract } from '../../src/shared/ipc/contract.ts'
import { ERROR_CODES } from '../../src/shared/ipc/result.ts'
import { watchRows } from './support/dump.ts'
import { furnish } from './support/good-inputs.ts'
import { createWorld } from './support/world.ts'

const open = async () => {
  const world = createWorld()
  const app = world.start()
  const inputs = await furnish(app)
  world.announcer.heard()
  return { ...world, app, inputs, rows: watchRows(world.databaseFile) }
}

/** Whether a channel only looks. */
const isLooking = (name: Channel) => !(name in CHANGES) && !/^(app|drafts)\./.test(name)

describe.each(CHANNELS)('%s', (name) => {
  it('answers a good call with what the contract promises, says what it changed, and changes nothing by looking', async () => {
    const { app, inputs, announcer, rows } = await open()
    const before = rows()
    const value: unknown = await app.call(name, inputs[name])
    expect(contract[name].output.safeParse(value).success).toBe(true)
    expect(announcer.heard()).toEqual(CHANGES[name] ?? [])
    if (isLooking(name)) expect(rows()).toEqual(before)
  })

  it('answers any junk with a typed refusal, and takes a call that is wrong in one place whole or not at all', async () => {
    const { app, inputs, rows, announcer } = await open()
    const furnished = rows()
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        async (junk) => {
          fc.pre(!contract[name].input.safeParse(junk).success)
          const error = await app.refusal(name, junk)
          expect(error.code).toBe('invalid-input')
          expect(error.fields?.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
    expect(rows()).toEqual(furnished)
    expect(announcer.heard()).toEqual([])

    const keys = [...Object.keys(inputs[name]), 'notAField']
    const nearMiss = fc.record({
      key: fc.constantFrom(...keys),
      value: fc.oneof(
        fc.anything(),
        fc.uuid({ version: 7 }),
        fc.constantFrom(null, '', 0, -1, [], {}, Number.MAX_SAFE_INTEGER),
      ),
    })
    await fc.assert(
      fc.asyncProperty(nearMiss, async ({ key, value }) => {
        const before = rows()
        const answer = await app.handlers[name]({ ...inputs[name], [key]: value })
        if (answer.ok) return
        expect(ERROR_CODES).toContain(answer.error.code)
        expect(['internal', 'storage', 'forbidden']).not.toContain(answer.error.code)
        expect(rows()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })
})

it('never logs a word or a name that the person wrote', async () => {
  const SENTINEL = 'sentinel-7f3a'
  const { app, inputs, logger } = await open()
  const withSentinel = JSON.parse(
    JSON.stringify(inputs).replaceAll(/"(text|name|value)":"[^"]*"/g, (_all, key: string) => `"${key}":"${SENTINEL}"`),
  ) as typeof inputs
  expect(JSON.stringify(withSentinel)).toContain(SENTINEL)
  for (const name of CHANNELS) {
    await app.handlers[name](withSentinel[name])
    await app.handlers[name]({ ...withSentinel[name], [SENTINEL]: SENTINEL })
    await app.handlers[name](SENTINEL)
  }
  expect(logger.lines.length).toBeGreaterThan(CHANNELS.length)
  expect(JSON.stringify(logger.lines)).not.toContain(SENTINEL)
})
