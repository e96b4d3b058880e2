import Database from 'better-sqlite3'
import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { aDate, aNote, aPhoto, aWay } from '../factories/person.ts'
import { createFakeIds } from '../fakes/ids.ts'
import { dumpRows } from './support/dump.ts'
import { card, commit, withoutBookkeeping, withoutRemoved } from './support/importing.ts'
import { tempFolder } from './support/temp-folder.ts'
import { createWorld, type RunningApp } from './support/world.ts'

/** More than is done in one turn, of everything. */
const KNOWN = 120
const NEW = 60
const TALKS = 550
const IDS_OF_NOTEBOOK = 10_000

const numbers = (length: number) => Array.from({ length }, (_, number) => number)
const nameOf = (number: number) => `Person ${number}`
const FILE = [
  ...numbers(KNOWN).map((number) =>
    card(
      `FN:${nameOf(number)}`,
      'NOTE:Likes rain',
      `BDAY:1990-02-${10 + (number % 9)}`,
      'ORG:A library',
      'TITLE:Reader',
    ),
  ),
  ...numbers(NEW).map((number) => card(`FN:New ${number}`, `TEL:03-0000-${1000 + number}`)),
].join('')

const idOf = async (app: RunningApp, name: string) =>
  (await app.call('people.list', {})).find((person) => person.name === name)?.id ?? expect.fail(name)

/** A notebook in which a file tells of many who are there, and in which somebody whom one met often is there twice. */
const notebook = async (): Promise<string> => {
  const { dataFolder, start } = createWorld()
  const app = start()
  for (const number of numbers(KNOWN)) {
    const { id } = await app.call('people.add', { name: nameOf(number), circle: 'friend' })
    if (number % 3 === 0) await app.call('people.saveDate', { ...aDate({ year: null }), personId: id })
  }
  const [one, two] = [await idOf(app, nameOf(0)), await idOf(app, nameOf(1))]
  for (const number of numbers(TALKS)) {
    const personIds = number % 3 === 0 ? [one, two] : [two]
    await app.call('journal.write', anEntry({ interaction: aContact({ personIds }), text: `Talk ${number}` }))
  }
  for (const [personId, value] of [
    [one, 'one@example.org'],
    [two, 'two@example.org'],
  ] as const) {
    await app.call('people.saveWay', { ...aWay({ value, isPreferred: true }), personId })
    for (const number of numbers(20)) {
      await app.call('people.saveNote', { ...aNote({ text: `${value} ${number}` }), personId })
    }
  }
  await app.call('people.setPhoto', { id: two, bytes: aPhoto() })
  app.stop()
  return dataFolder
}

type Act = (app: RunningApp) => Promise<unknown>
/** What is done before, and what is cut off: both with the app that runs. */
type Scene = (app: RunningApp, open: () => Promise<string>) => Promise<Act>

const merging: Act = async (app) =>
  app.call('people.merge', { keepId: await idOf(app, nameOf(0)), goneId: await idOf(app, nameOf(1)) })
const importing = (importId: string) => (app: RunningApp) =>
  commit(app, { importId }, { merge: numbers(KNOWN), circle: 'community' })

/** What is done by hand with those who came: some are written on, taken off the list, or put into somebody else. */
const goOnLiving = async (app: RunningApp) => {
  const ids = await Promise.all(numbers(6).map((number) => idOf(app, `New ${number}`)))
  const [met, metAndGone, noted, merged, stays, alone] = ids as [string, string, string, string, string, string]
  const talk = (personId: string) =>
    app.call('journal.write', anEntry({ interaction: aContact({ personIds: [personId] }) }))
  await app.call('journal.remove', { id: (await talk(met)).id })
  await talk(metAndGone)
  await app.call('people.saveNote', { ...aNote(), personId: noted })
  await app.call('people.merge', { keepId: stays, goneId: merged })
  for (const id of [metAndGone, noted, alone]) await app.call('people.remove', { id })
}

const SCENES: Readonly<Record<string, Scene>> = {
  'an import': async (_app, open) => importing(await open()),
  'an import that is taken back': async (app, open) => {
    const { changeId } = await importing(await open())(app)
    await goOnLiving(app)
    return () => app.call('imports.undo', { changeId })
  },
  'an import that comes again': async (app, open) => {
    const { changeId } = await importing(await open())(app)
    await goOnLiving(app)
    await app.call('imports.undo', { changeId })
    return () => app.call('imports.redo', { changeId })
  },
  'two who become one': () => Promise.resolve(merging),
  'two who were one': async (app) => {
    const { changeId } = (await merging(app)) as { readonly changeId: string }
    return () => app.call('people.unmerge', { changeId })
  },
}

describe('whatever of many things the app does not come to the end of', () => {
  /** The app on a copy of a notebook, with a way to see what can be seen in it. */
  const begin = (folder: string) => {
    const copy = tempFolder()
    cpSync(folder, copy, { recursive: true })
    const world = createWorld(copy)
    const app = world.start({ ids: createFakeIds(IDS_OF_NOTEBOOK) })
    const open = async () => {
      world.dialogs.choose({ name: 'people.vcf', bytes: FILE })
      const opened = await app.call('imports.open', {})
      return opened.kind === 'opened' ? opened.preview.importId : expect.fail(opened.kind)
    }
    const seen = async (running: RunningApp) => {
      // Latest contacts are found when they are asked for.
      await running.call('invitations.list', {})
      const rows = withoutRemoved(withoutBookkeeping(dumpRows(world.databaseFile)))
      // What can be fetched back by hand.
      const gone = [await running.call('people.removed', {}), await running.call('trash.list', {})]
      const merges = await Promise.all(
        (await running.call('people.list', {})).map(({ id }) => running.call('people.merged', { id })),
      )
      return JSON.stringify([rows, gone, merges])
    }
    return { ...world, app, open, seen }
  }

  it.each(Object.keys(SCENES))('%s: at the next start it is whole, or not there', async (name) => {
    const scene = SCENES[name] ?? expect.fail(name)
    const folder = await notebook()
    const whole = begin(folder)
    const act = await scene(whole.app, whole.open)
    const before = await whole.seen(whole.app)
    await act(whole.app)
    const after = await whole.seen(whole.app)
    expect(after).not.toBe(before)

    let cutOff = 0
    for (let turns = 0; ; turns += 1) {
      const world = begin(folder)
      const cut = await scene(world.app, world.open)
      const running = cut(world.app).then(
        () => true,
        () => false,
      )
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      world.app.stop()
      const isOver = await running
      const next = world.start()
      const seen = await world.seen(next)
      expect([before, after], `cut off after ${turns} turns`).toContain(seen)
      next.stop()
      if (isOver) break
      cutOff += 1
    }
    expect(cutOff).toBeGreaterThan(4)
  })

  it('an import that could not be taken back to the end is when that is asked for again, and can come again', async () => {
    const folder = await notebook()
    const [whole, world] = [begin(folder), begin(folder)]
    for (const each of [whole, world]) {
      const { changeId } = await importing(await each.open())(each.app)
      await goOnLiving(each.app)
      if (each === whole) {
        await whole.app.call('imports.undo', { changeId })
        continue
      }
      const before = await world.seen(world.app)
      const running = world.app.handlers['imports.undo']({ changeId })
      for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      const another = new Database(world.databaseFile)
      another.exec('BEGIN IMMEDIATE')
      expect(await running).toEqual({ ok: false, error: { code: 'storage' } })
      another.close()
      const half = await world.seen(world.app)
      const after = await whole.seen(whole.app)
      expect([before, after]).not.toContain(half)
      await world.app.call('imports.undo', { changeId })
      expect(await world.seen(world.app)).toBe(after)
      await world.app.call('imports.redo', { changeId })
      expect(await world.seen(world.app)).toBe(before)
    }
  })
})
