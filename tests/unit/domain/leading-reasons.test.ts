import { describe, expect, it } from 'vitest'

import { leadingReasons } from '../../../src/shared/domain/coach/leading-reasons.ts'

describe('the reasons worth saying', () => {
  it('are two at most, the most important first', () => {
    const reasons = [{ kind: 'low-mood' }, { kind: 'gives-energy' }, { kind: 'quiet-hour' }] as const
    expect(leadingReasons(reasons)).toEqual([{ kind: 'low-mood' }, { kind: 'gives-energy' }])
  })

  it('do not say the same twice', () => {
    expect(
      leadingReasons([{ kind: 'first-steps' }, { kind: 'new-track', track: 'rest' }, { kind: 'needs-nobody' }]),
    ).toEqual([{ kind: 'first-steps' }, { kind: 'needs-nobody' }])
    expect(leadingReasons([{ kind: 'low-energy' }, { kind: 'needs-rest', pattern: 'overloaded' }])).toEqual([
      { kind: 'low-energy' },
    ])
  })

  it('are one where there is one', () => {
    expect(leadingReasons([{ kind: 'chosen' }])).toEqual([{ kind: 'chosen' }])
  })
})
