import { describe, expect, it } from 'vitest'

import { defaultSettings, settingsPatchSchema } from '../../../src/shared/schemas/settings.ts'

describe('a change of settings', () => {
  it('holds what was changed and nothing else', () => {
    expect(settingsPatchSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(settingsPatchSchema.parse({})).toEqual({})
  })

  it('can change every setting but the version', () => {
    const changeable = Object.keys(defaultSettings).filter((name) => name !== 'version')
    expect(Object.keys(settingsPatchSchema.shape).toSorted()).toEqual(changeable.toSorted())
    expect(settingsPatchSchema.safeParse({ version: 2 }).success).toBe(false)
  })

  it('refuses what is not a setting', () => {
    expect(settingsPatchSchema.safeParse({ colour: 'red' }).success).toBe(false)
    expect(settingsPatchSchema.safeParse({ theme: undefined }).success).toBe(false)
  })
})
