import { describe, expect, it } from 'vitest'

import { idNumber } from '../fakes/ids.ts'
import { defaultSettings } from '../../src/shared/schemas/settings.ts'
import { createWorld } from './support/world.ts'

describe('people', () => {
  it('are listed in the order in which they were added', async () => {
    const app = createWorld().start()
    const names = ['Zoe', 'Ada', '太郎']
    for (const name of names) await app.call('people.add', { name, circle: 'community' })
    expect((await app.call('people.list', {})).map(({ name }) => name)).toEqual(names)
  })

  it('may have the same name', async () => {
    const app = createWorld().start()
    await app.call('people.add', { name: 'Ada', circle: 'close' })
    await app.call('people.add', { name: 'Ada', circle: 'friend' })
    expect(await app.call('people.list', {})).toHaveLength(2)
  })

  it('are not found when they are not there, or not any more', async () => {
    const app = createWorld().start()
    const ada = await app.call('people.add', { name: 'Ada', circle: 'close' })
    await app.call('people.remove', { id: ada.id })
    for (const refused of [
      await app.refusal('people.remove', { id: ada.id }),
      await app.refusal('people.update', { id: ada.id, name: 'Ada L.' }),
      await app.refusal('people.update', { id: idNumber(99), name: 'Ada L.' }),
      await app.refusal('people.restore', { id: idNumber(99) }),
    ]) {
      expect(refused.code).toBe('not-found')
    }
    expect(await app.call('people.restore', { id: ada.id })).toEqual(ada)
  })
})

describe('settings', () => {
  it('change one at a time', async () => {
    const app = createWorld().start()
    await app.call('settings.update', { language: 'en', isWelcomed: true })
    await app.call('settings.update', { theme: 'high-contrast' })
    expect(await app.call('settings.get', {})).toEqual({
      ...defaultSettings,
      version: 1,
      language: 'en',
      theme: 'high-contrast',
      firstWeekday: 1,
      dayStartHour: 4,
      isWelcomed: true,
    })
  })

  it('stay as they were when they cannot be written', async () => {
    const { start, settings } = createWorld()
    const app = start()
    settings.fill()
    expect(await app.refusal('settings.update', { theme: 'dark' })).toEqual({ code: 'storage' })
    expect((await app.call('settings.get', {})).theme).toBe('system')
  })
})

describe('the application', () => {
  it('is asked to do what a window asks', async () => {
    const { start, app: control } = createWorld()
    const app = start()
    for (const name of ['app.openDataFolder', 'app.restart', 'app.quit'] as const) await app.call(name, {})
    expect(control.asked).toEqual(['openDataFolder', 'restart', 'quit'])
  })
})
