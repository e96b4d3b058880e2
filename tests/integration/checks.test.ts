import { describe, expect, it } from 'vitest'

import { CHECKLISTS } from '../fakes/checklists.ts'
import { idNumber } from '../fakes/ids.ts'
import { createWorld } from './support/world.ts'

describe('the short forms', () => {
  it('are as the content has them', async () => {
    expect(await createWorld().start().call('checks.forms', {})).toEqual(CHECKLISTS)
  })

  it('are kept each time they are filled in, the newest first, also after a restart', async () => {
    const { start, clock } = createWorld()
    const app = start()
    const first = await app.call('checks.save', { kind: 'self-check', answers: { thanks: 'seldom' } })
    await app.call('checks.save', { kind: 'networks', answers: { online: 'missing', peers: 'present' } })
    clock.pass({ days: 30 })
    const second = await app.call('checks.save', {
      kind: 'self-check',
      answers: { thanks: 'often', 'their-news': 'not-applicable' },
    })
    expect(first.at).toMatchObject({ zone: 'Asia/Tokyo', localDay: '2026-11-21' })
    expect(await app.call('checks.list', { kind: 'self-check' })).toEqual([second, first])
    app.stop()
    expect(await start().call('checks.list', { kind: 'self-check' })).toEqual([second, first])
    expect(await start().call('checks.list', { kind: 'networks' })).toMatchObject([{ answers: { online: 'missing' } }])
  })

  it('take only answers to their own items', async () => {
    const app = createWorld().start()
    const fieldsOf = async (kind: string, answers: Readonly<Record<string, string>>) =>
      (await app.refusal('checks.save', { kind, answers })).fields?.map(({ path }) => path)
    expect(await fieldsOf('self-check', { online: 'often' })).toEqual(['answers.online'])
    expect(await fieldsOf('self-check', { thanks: 'missing' })).toEqual(['answers.thanks'])
    expect(await fieldsOf('networks', { online: 'often', peers: 'thin' })).toEqual(['answers.online'])
    expect(await fieldsOf('networks', { toString: 'thin' })).toEqual(['answers.toString'])
    expect((await app.refusal('checks.save', { kind: 'networks', answers: {} })).code).toBe('nothing-written')
    expect(await app.call('checks.list', { kind: 'networks' })).toEqual([])
  })

  it('may be taken out of the history and back', async () => {
    const app = createWorld().start()
    const check = await app.call('checks.save', { kind: 'networks', answers: { online: 'thin' } })
    await app.call('checks.remove', { id: check.id })
    expect(await app.call('checks.list', { kind: 'networks' })).toEqual([])
    expect((await app.refusal('checks.remove', { id: check.id })).code).toBe('not-found')
    await app.call('checks.restore', { id: check.id })
    expect(await app.call('checks.list', { kind: 'networks' })).toEqual([check])
    expect((await app.refusal('checks.restore', { id: idNumber(99) })).code).toBe('not-found')
  })
})

describe('notes on communities', () => {
  const NOTES = { name: '読書会', answers: { host: 'yes' }, note: 'やさしい人たち。', decision: null } as const

  it('are kept, changed and there after a restart, in the order in which they were begun', async () => {
    const { start } = createWorld()
    const app = start()
    const first = await app.call('communities.save', { id: null, ...NOTES })
    const second = await app.call('communities.save', { id: null, ...NOTES, name: 'Book circle' })
    const changed = { ...NOTES, answers: { host: 'no', ease: 'unsure' }, decision: 'leave' } as const
    expect(await app.call('communities.save', { id: first.id, ...changed })).toEqual(first)
    app.stop()
    expect(await start().call('communities.list', {})).toEqual([
      { ...first, ...changed },
      { ...second, ...NOTES, name: 'Book circle' },
    ])
  })

  it('may be taken away and back', async () => {
    const app = createWorld().start()
    const { id } = await app.call('communities.save', { id: null, ...NOTES })
    await app.call('communities.remove', { id })
    expect(await app.call('communities.list', {})).toEqual([])
    expect((await app.refusal('communities.save', { id, ...NOTES })).code).toBe('not-found')
    expect((await app.refusal('communities.remove', { id })).code).toBe('not-found')
    await app.call('communities.restore', { id })
    expect(await app.call('communities.list', {})).toEqual([{ id, ...NOTES }])
    expect((await app.refusal('communities.restore', { id: idNumber(99) })).code).toBe('not-found')
  })

  it('answer only what is asked; what was asked once stays answered', async () => {
    const { start } = createWorld()
    const app = start()
    const stranger = { ...NOTES, answers: { dance: 'yes' } } as const
    expect(await app.refusal('communities.save', { id: null, ...stranger })).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'answers.dance', reason: 'invalid' }],
    })
    const { id } = await app.call('communities.save', { id: null, ...NOTES })
    app.stop()
    const later = start({ checklists: { read: () => ({ ...CHECKLISTS, communities: [] }) } })
    await later.call('communities.save', { id, ...NOTES, decision: 'join' })
    expect((await later.call('communities.list', {}))[0]?.answers).toEqual({ host: 'yes' })
  })
})
