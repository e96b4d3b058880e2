import { expect, it } from 'vitest'

import { whoIsNow } from '../../../../src/shared/domain/people/merged.ts'

const merges = [
  { goneId: 'a', keptId: 'b' },
  { goneId: 'b', keptId: 'c' },
]

it('follows every merge to the one who is there', () => {
  expect(whoIsNow('a', merges, (id) => id === 'c')).toBe('c')
  expect(whoIsNow('a', merges, (id) => id === 'b')).toBe('b')
  expect(whoIsNow('x', merges, () => false)).toBe('x')
})

it('ends with the last one when nobody of them is there any more', () => {
  expect(whoIsNow('a', merges, () => false)).toBe('c')
})

it('ends also where two were put together both ways', () => {
  const both = [
    { goneId: 'a', keptId: 'b' },
    { goneId: 'b', keptId: 'a' },
  ]
  expect(whoIsNow('a', both, () => false)).toBe('a')
  expect(whoIsNow('a', both, (id) => id === 'b')).toBe('b')
})
