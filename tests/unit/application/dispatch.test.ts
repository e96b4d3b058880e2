import { describe, expect, it } from 'vitest'

import { createHandlers, type DispatchDeps } from '../../../src/main/application/dispatch.ts'
import { ok } from '../../../src/shared/ipc/result.ts'
import { aPerson } from '../../factories/person.ts'
import { createFakeAnnouncer } from '../../fakes/announcer.ts'
import { createFakeLogger } from '../../fakes/logger.ts'

const dispatch = (useCases: Awaited<ReturnType<DispatchDeps['useCases']>>) => {
  const announcer = createFakeAnnouncer()
  const logger = createFakeLogger()
  const isStorageFailure = (error: unknown) => error instanceof Error && error.message === 'disk full'
  /** Turns of the loop that wait. */
  const waiting: (() => void)[] = []
  const pause = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
  const deps = { useCases: () => Promise.resolve(useCases), isStorageFailure, announcer, logger, pause }
  return { handlers: createHandlers(deps), announcer, logger, waiting }
}

const ADA = { name: 'Ada', circle: 'friend' } as const
const SAVED = aPerson({ id: '01900000-0000-7000-8000-000000000001', ...ADA })

describe('a call on a channel', () => {
  it('answers what the use case answers and tells the windows', async () => {
    const { handlers, announcer } = dispatch({ 'people.add': () => ok(SAVED) })
    expect(await handlers['people.add'](ADA)).toEqual({ ok: true, value: SAVED })
    expect(announcer.heard()).toContain('people')
  })

  it('begins one read a turn of the loop, and what is written at once', async () => {
    const begun: string[] = []
    const { handlers, waiting } = dispatch({
      'people.add': () => {
        begun.push('written')
        return ok(SAVED)
      },
      'drafts.put': () => {
        begun.push('draft')
        return ok(null)
      },
      'people.list': () => {
        begun.push('read')
        return ok([])
      },
    })
    const reads = [handlers['people.list']({}), handlers['people.list']({})]
    await Promise.all([handlers['people.add'](ADA), handlers['drafts.put']({ key: 'entry', value: '{}' })])
    expect(begun.toSorted()).toEqual(['draft', 'written'])
    expect(waiting).toHaveLength(1)
    waiting.shift()?.()
    await reads[0]
    expect(begun.slice(2)).toEqual(['read'])
    expect(waiting).toHaveLength(1)
    waiting.shift()?.()
    await reads[1]
    expect(begun.slice(2)).toEqual(['read', 'read'])
  })

  it('names every field that does not fit, and why', async () => {
    const { handlers, announcer } = dispatch({ 'people.add': () => ok(SAVED) })
    const fieldsFor = async (input: unknown) => {
      const answer = await handlers['people.add'](input)
      return answer.ok ? [] : answer.error.fields
    }
    expect(await fieldsFor({ circle: 'friend' })).toEqual([{ path: 'name', reason: 'missing' }])
    expect(await fieldsFor({ ...ADA, name: ' ' })).toEqual([{ path: 'name', reason: 'empty' }])
    expect(await fieldsFor({ ...ADA, name: 'x'.repeat(201) })).toEqual([{ path: 'name', reason: 'too-long' }])
    expect(await fieldsFor({ ...ADA, name: 7 })).toEqual([{ path: 'name', reason: 'invalid' }])
    expect(await fieldsFor({ ...ADA, age: 7 })).toEqual([{ path: '', reason: 'invalid' }])
    expect(await fieldsFor(null)).toEqual([{ path: '', reason: 'invalid' }])
    expect(announcer.heard()).toEqual([])
  })

  it('logs how much was wrong, not what was written', async () => {
    const { handlers, logger } = dispatch({})
    await handlers['people.add']({ name: 'Ada'.repeat(99), circle: 'enemy', secret: 1 })
    expect(logger.lines).toEqual([
      { level: 'info', event: 'input-refused', facts: { channel: 'people.add', issues: 3 } },
    ])
  })

  it('answers "storage" while there is nothing behind the channel', async () => {
    const { handlers } = dispatch({})
    expect(await handlers['people.add'](ADA)).toEqual({ ok: false, error: { code: 'storage' } })
  })

  it('answers "storage" when the disk fails, and tells the windows nothing', async () => {
    const { handlers, announcer, logger } = dispatch({
      'people.add': () => {
        throw new Error('disk full')
      },
    })
    expect(await handlers['people.add'](ADA)).toEqual({ ok: false, error: { code: 'storage' } })
    expect(announcer.heard()).toEqual([])
    expect(logger.lines.map(({ event }) => event)).toEqual(['storage-failed'])
  })

  it('answers "internal" for a defect and logs it without its message', async () => {
    const { handlers, logger } = dispatch({
      'people.add': () => {
        throw new TypeError('Ada is not a function')
      },
    })
    logger.expectError('handler-failed')
    expect(await handlers['people.add'](ADA)).toEqual({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(logger.lines)).toContain('TypeError')
    expect(JSON.stringify(logger.lines)).not.toContain('Ada')
  })

  it('lets nothing out that the contract does not promise', async () => {
    const { handlers, logger } = dispatch({ 'people.add': () => ok({ ...SAVED, secret: 'Ada' }) })
    logger.expectError('output-mismatch')
    expect(await handlers['people.add'](ADA)).toEqual({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(logger.lines)).not.toContain('Ada')
  })
})
