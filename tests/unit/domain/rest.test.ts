import fc from 'fast-check'
import { expect, it } from 'vitest'

import { BREATH_IN_MS, BREATH_OUT_MS, breathAt, isRestKind, lineAt } from '../../../src/shared/domain/rest/rest.ts'

it('one breathes out longer than in, over and over', () => {
  expect([0, BREATH_IN_MS - 1, BREATH_IN_MS, BREATH_IN_MS + BREATH_OUT_MS].map(breathAt)).toEqual([
    'in',
    'in',
    'out',
    'in',
  ])
})

it('lines come in their order, each of them, and the last one stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 60_000, max: 600_000 }), (lines, totalMs) => {
      const seen = Array.from({ length: 1_000 }, (_, index) => lineAt((index / 999) * totalMs, totalMs, lines))
      expect(new Set(seen).size).toBe(lines)
      expect(seen).toEqual(seen.toSorted((one, other) => one - other))
      expect(lineAt(totalMs * 2, totalMs, lines)).toBe(lines)
    }),
  )
})

it('knows a rest by its name', () => {
  expect(['tea', 'nap', undefined].map(isRestKind)).toEqual([true, false, false])
})
