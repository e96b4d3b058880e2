import { expect, it } from 'vitest'

import { notYetNamed } from '../../../src/shared/domain/imports/talks-there.ts'

const call = {
  id: 'one',
  epochMs: 1000,
  day: '2026-11-01',
  channel: 'voice' as const,
  text: 'Plans',
  personIds: ['ada'],
}

it('knows a talk by its words, its way, its day and one of its people', () => {
  expect(notYetNamed([call], [call])).toEqual([[]])
  expect(notYetNamed([{ ...call, epochMs: 5000 }], [call])).toEqual([[]])
  expect(notYetNamed([{ ...call, personIds: ['ben', 'ada'] }], [call])).toEqual([['ben']])
  for (const other of [
    { text: 'Other' },
    { channel: 'message' as const },
    { epochMs: 5000, day: '2026-11-02' },
    { personIds: ['ben'] },
  ]) {
    const talk = { ...call, ...other }
    expect(notYetNamed([talk], [call])).toEqual([talk.personIds])
  }
})

it('knows a talk of the same instant whose day is another one in another zone', () => {
  expect(notYetNamed([{ ...call, day: '2026-10-31' }], [call])).toEqual([[]])
})

it('takes a talk without words for the same only where the instant is, or the day is all that is known', () => {
  const silent = { ...call, text: '' }
  expect(notYetNamed([silent], [silent])).toEqual([[]])
  expect(notYetNamed([{ ...silent, epochMs: 5000 }], [silent])).toEqual([['ada']])
  expect(notYetNamed([{ ...silent, epochMs: null }], [silent])).toEqual([[]])
})

it('lets one talk stand for one, however often it was worded', () => {
  expect(notYetNamed([call, call], [call, call])).toEqual([[], ['ada']])
  expect(notYetNamed([call, call], [call, { ...call, id: 'two' }])).toEqual([[], []])
})
