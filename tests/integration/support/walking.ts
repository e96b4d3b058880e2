import { expect } from 'vitest'

import type { Output } from '../../../src/shared/ipc/contract.ts'
import type { Path } from '../../../src/shared/domain/paths/path.ts'
import { createWorld, type RunningApp } from './world.ts'

/** The path of the factory. */
export const FIRST = 'first-steps'

/** A running app with these paths, or with the one of the factory. */
export const walkOn = (...paths: readonly Path[]) => {
  const world = createWorld()
  if (paths.length > 0) world.paths.replace(paths)
  return { ...world, app: world.start() }
}

export const itemOf = async (app: RunningApp, pathId: string = FIRST): Promise<Output<'paths.list'>[number]> =>
  (await app.call('paths.list', {})).find(({ path }) => path.id === pathId) ?? expect.fail('no such path')

/** Begins an exercise and goes through it. Answers the id of the run. */
export const goThrough = async (app: RunningApp, exerciseId: string): Promise<string> => {
  const { id } = await app.call('runs.start', { exerciseId, size: 'full' })
  await app.call('runs.finish', { id })
  return id
}

export const today = (app: RunningApp) => app.call('today.get', {})
