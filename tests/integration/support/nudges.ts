import { expect } from 'vitest'

import type { NudgeSettings } from '../../../src/shared/schemas/nudges.ts'
import type { Settings } from '../../../src/shared/schemas/settings.ts'
import { createWorld } from './world.ts'

/** A minute of the day. */
export const at = (hours: number, minutes = 0) => hours * 60 + minutes

/** Half past seven on a Wednesday evening in Tokyo, in the usual hours. */
export const EVENING = '2026-11-18T19:30[Asia/Tokyo]'

/** A running app whose nudges are chosen like this. */
export const open = (fields: Partial<NudgeSettings> = {}, more: Partial<Settings> = {}) => {
  const world = createWorld()
  world.clock.goTo(EVENING)
  const settings = world.settings.read()
  world.settings.write({ ...settings, ...more, nudges: { ...settings.nudges, ...fields } })
  let app = world.start()
  return {
    ...world,
    app: () => app,
    look: () => app.lookForNudge(),
    titles: () => world.notifier.shown().map(({ title }) => title),
    /** Ends it as a power cut does, and starts it on the same data. */
    restart: () => {
      app.stop()
      app = world.start()
      return app
    },
  }
}

/** The nudge that waits for an answer. */
export const latest = async (world: ReturnType<typeof open>) => {
  const { open: nudge } = await world.app().call('nudges.current', {})
  return nudge ?? expect.fail('nothing is open')
}
