import fc from 'fast-check'
import { expect, test } from 'vitest'

import { outdatedSupport, SUPPORT_CHECK_DAYS } from '../../../src/shared/domain/support/support.ts'
import { addDays } from '../../../src/shared/time/day.ts'
import { aSupportResource } from '../../factories/support.ts'

const TODAY = '2026-11-25'

test('a check holds for 180 days, that day included', () => {
  const checkedDaysAgo = (days: number) => aSupportResource({ id: `d${days}`, checkedOn: addDays(TODAY, -days) })
  const resources = [0, 180, 181].map(checkedDaysAgo)
  expect(outdatedSupport(resources, TODAY).map(({ id }) => id)).toEqual(['d181'])
})

test('one that was never checked is not outdated: it is shown as unchecked', () => {
  expect(outdatedSupport([aSupportResource({ checkedOn: null })], TODAY)).toEqual([])
})

test('what is outdated stays so until it is checked again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), fc.nat({ max: 2_000 }), (daysAgo, later) => {
      const resources = [aSupportResource({ checkedOn: addDays(TODAY, -daysAgo) })]
      const isOutdated = outdatedSupport(resources, TODAY).length === 1
      expect(isOutdated).toBe(daysAgo > SUPPORT_CHECK_DAYS)
      if (isOutdated) expect(outdatedSupport(resources, addDays(TODAY, later))).toHaveLength(1)
    }),
  )
})
