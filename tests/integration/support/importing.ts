import { expect } from 'vitest'

import type { Input, Output } from '../../../src/shared/ipc/contract.ts'
import { dumpRows } from './dump.ts'
import { createWorld, type RunningApp } from './world.ts'

export type Preview = Extract<Output<'imports.open'>, { kind: 'opened' }>['preview']

/** A running app, with a way to choose a file. */
export const importOn = () => {
  const world = createWorld()
  const app = world.start()
  return {
    ...world,
    app,
    open: (file: string | Uint8Array, name = 'people.vcf') => {
      world.dialogs.choose({ name, bytes: file })
      return app.call('imports.open', {})
    },
    rows: () => dumpRows(world.databaseFile),
  }
}

/** Chooses a file that has to be read. */
export const openGood = async (
  { open }: Pick<ReturnType<typeof importOn>, 'open'>,
  file: string | Uint8Array,
  name?: string,
): Promise<Preview> => {
  const opened = await open(file, name)
  return opened.kind === 'opened' ? opened.preview : expect.fail(JSON.stringify(opened))
}

/** Keeps a file that lies open. The id is empty where nothing in it was new. */
export const commit = async (
  app: Pick<RunningApp, 'call'>,
  { importId }: Pick<Preview, 'importId'>,
  said: Partial<Input<'imports.commit'>> = {},
) => {
  const report = await app.call('imports.commit', { importId, circle: 'community', leave: [], merge: [], ...said })
  return { ...report, changeId: report.changeId ?? '' }
}

/** Everybody with all that is kept about them, by name. */
export const everybody = async (app: RunningApp): Promise<readonly Output<'people.get'>[]> => {
  const people = await app.call('people.list', {})
  const details = await Promise.all(people.map(({ id }) => app.call('people.get', { id })))
  return details.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Lines of a card around some more, of version 3.0. */
export const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

/** Rows without what only says when they were last written, and without the book of changes. */
export const withoutBookkeeping = (rows: ReturnType<typeof dumpRows>) =>
  Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => table !== 'people_changes' && table !== 'changed_contacts')
      .map(([table, all]) => [
        table,
        all.map((row) =>
          Object.fromEntries(
            Object.entries(row as Record<string, unknown>).filter(([column]) => column !== 'updated_at'),
          ),
        ),
      ]),
  )

/** Rows of which nothing can be seen do not count. */
export const withoutRemoved = (rows: ReturnType<typeof withoutBookkeeping>) => {
  const gone = new Set(
    Object.values(rows)
      .flat()
      .filter((row) => row['deleted_at'] !== undefined && row['deleted_at'] !== null)
      .map((row) => row['id']),
  )
  const isGone = (row: Record<string, unknown>) =>
    [row['id'], row['person_id'], row['interaction_id']].some((id) => gone.has(id))
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.filter((row) => !isGone(row))]))
}
