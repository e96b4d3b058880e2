import fc from 'fast-check'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'

import { createPackReader } from '../../src/main/infrastructure/content/read-pack.ts'
import { anExercise, aPack, words } from '../factories/exercise.ts'
import { anOwnExercise } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

const WORKER = path.join(import.meta.dirname, '../../src/main/infrastructure/content/pack-worker.ts')

const packOf = (...ids: readonly string[]) => stringify(aPack(ids.map((id) => anExercise({ id }))))

/** A file that says of itself nine times nine times nine … the same. */
const A_BOMB = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce(
  ({ text, before }, name) => ({
    text: `${text}${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]\n`,
    before: name,
  }),
  { text: 'a: &a [ha, ha, ha]\n', before: 'a' },
).text

/** A world with files in the folder of packs. */
const withPacks = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const world = createWorld()
  const folder = path.join(world.dataFolder, 'packs')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return { ...world, folder }
}

describe('packs in the data folder', () => {
  it('are there at the start, each with its exercises', async () => {
    const { start } = withPacks({ 'b.yml': packOf('two', 'three'), 'a.YAML': packOf('one'), 'notes.txt': 'mine' })
    const app = start()
    expect((await app.call('library.get', {})).packs).toEqual([
      { file: 'a.YAML', exercises: 1, problems: [] },
      { file: 'b.yml', exercises: 2, problems: [] },
    ])
    const run = await app.call('runs.start', { exerciseId: 'three', size: 'full' })
    expect(run.exerciseId).toBe('three')
  })

  it('are all read in threads of their own, the broken ones too', async () => {
    const { start } = withPacks({
      'good.yaml': packOf('one'),
      'bomb.yaml': A_BOMB,
      'deep.yaml': '['.repeat(20_000),
    })
    const app = start({ readPack: createPackReader(WORKER) })
    const read = async () =>
      (await app.call('library.get', {})).packs.map(({ file, exercises, problems }) => [
        file,
        exercises,
        problems.length > 0,
      ])
    // On a busy machine they come in after the first answer.
    await expect.poll(read, { timeout: 30_000 }).toEqual([
      ['bomb.yaml', 0, true],
      ['deep.yaml', 0, true],
      ['good.yaml', 1, false],
    ])
  })

  it('that are broken are named with line and reason, and never keep the app from its work', async () => {
    const { start } = withPacks({
      'good.yaml': packOf('one'),
      'missing.yaml': packOf('two').replace('minutes: 5', 'minuts: 5'),
      'latin1.yaml': Buffer.from(packOf('three').replace('Write', 'Écrire'), 'latin1'),
      'utf16.yaml': Buffer.from(`\ufeff${packOf('four')}`, 'utf16le'),
      'empty.yaml': '',
      'half.yaml': packOf('five').slice(0, 200),
      'large.yaml': `# ${'x'.repeat(5 * 1024 * 1024)}\n${packOf('six')}`,
      'twice.yaml': packOf('seven', 'seven'),
    })
    const app = start()
    expect((await app.call('today.get', {})).step).not.toBeNull()
    const { packs, items } = await app.call('library.get', {})
    const said = Object.fromEntries(packs.map(({ file, problems }) => [file, problems]))
    expect(said).toMatchObject({
      'good.yaml': [],
      'missing.yaml': [
        { line: 4, column: 5, kind: 'missing', field: 'exercises.0.minutes' },
        { line: 8, column: 5, kind: 'unknown', field: 'exercises.0.minuts' },
      ],
      'latin1.yaml': [{ line: 1, kind: 'not-utf8' }],
      'utf16.yaml': [{ line: 1, kind: 'not-utf8' }],
      'large.yaml': [{ line: 1, kind: 'too-large' }],
    })
    for (const broken of ['empty.yaml', 'half.yaml', 'twice.yaml']) expect(said[broken]).not.toEqual([])
    expect(items.filter(({ origin }) => origin === 'pack').map(({ id }) => id)).toEqual(['one'])
  })

  it('are passed over where one of their ids is used elsewhere, with the line', async () => {
    const { start } = withPacks({
      'a.yaml': packOf('one'),
      'b.yaml': packOf('two', 'say-hello'),
      'c.yaml': packOf('one'),
    })
    const { packs } = await start().call('library.get', {})
    expect(
      packs.map(({ exercises, problems }) => [exercises, problems.map(({ kind, value }) => [kind, value])]),
    ).toEqual([
      [1, []],
      [0, [['taken', 'say-hello']]],
      [0, [['taken', 'one']]],
    ])
    expect(packs[1]?.problems[0]?.line).toBeGreaterThan(20)
  })

  it('may be missing, or a file where a folder is expected', async () => {
    const world = createWorld()
    writeFileSync(path.join(world.dataFolder, 'packs'), 'not a folder')
    const app = world.start()
    expect((await app.call('library.get', {})).packs).toEqual([])
    expect((await app.refusal('packs.import', {})).code).toBe('storage')
  })

  it('are read only when somebody asks', async () => {
    const { start } = withPacks({ 'a.yaml': packOf('one') })
    const read: string[] = []
    const app = start({
      readPack: (file) => {
        read.push(file)
        return Promise.resolve({ file, exercises: [], problems: [] })
      },
    })
    await app.call('journal.list', { before: null, limit: 10 })
    expect(read).toEqual([])
    await app.call('today.get', {})
    await app.call('library.get', {})
    expect(read).toEqual(['a.yaml'])
  })

  it('come in later where reading takes long, and are announced then', async () => {
    const { start, announcer } = withPacks({ 'a.yaml': packOf('one') })
    let arrive: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const app = start({
      readPack: async (file) => {
        await arrived
        return { file, exercises: [{ exercise: anExercise({ id: 'one' }), line: 1 }], problems: [] }
      },
    })
    expect((await app.call('library.get', {})).packs).toEqual([])
    announcer.heard()
    arrive()
    await expect.poll(() => announcer.heard()).toEqual(['library', 'today'])
    expect((await app.call('library.get', {})).packs).toMatchObject([{ exercises: 1 }])
  })
})

describe('importing a pack', () => {
  it('copies it under a safe name that is free, and has it after a restart', async () => {
    const { start, dialogs, dataFolder } = createWorld()
    const before = start()
    dialogs.choose({ name: '../My pack (ü).yml', bytes: packOf('one') })
    expect(await before.call('packs.import', {})).toEqual({
      kind: 'imported',
      pack: { file: 'My-pack-ü.yaml', exercises: 1, problems: [] },
    })
    dialogs.choose({ name: 'my-pack-Ü.yaml', bytes: packOf('two') })
    expect(await before.call('packs.import', {})).toMatchObject({ pack: { file: 'my-pack-Ü-2.yaml' } })
    expect(readdirSync(path.join(dataFolder, 'packs')).toSorted()).toEqual(['My-pack-ü.yaml', 'my-pack-Ü-2.yaml'])
    before.stop()
    const { items } = await start().call('library.get', {})
    expect(items.filter(({ origin }) => origin === 'pack').map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('changes nothing when the person thinks better of it, or the pack is broken', async () => {
    const { start, dialogs, dataFolder } = createWorld()
    const app = start()
    dialogs.choose(null)
    expect(await app.call('packs.import', {})).toEqual({ kind: 'cancelled' })
    dialogs.choose({ name: 'x.yaml', bytes: packOf('one').replace('kind: read', 'kind: dance') })
    expect(await app.call('packs.import', {})).toMatchObject({
      kind: 'broken',
      file: 'x.yaml',
      problems: [{ kind: 'step-kind', field: 'exercises.0.steps.0.kind' }],
    })
    dialogs.choose({ name: 'x.yaml', bytes: packOf('say-hello') })
    expect(await app.call('packs.import', {})).toMatchObject({ kind: 'broken' })
    dialogs.choose({ name: 'x.yaml', bytes: `# ${'x'.repeat(6_000_000)}` })
    expect(await app.call('packs.import', {})).toMatchObject({
      problems: [{ kind: 'too-large' }],
    })
    expect(readdirSync(dataFolder)).not.toContain('packs')
  })

  it('says so when the file cannot be read', async () => {
    const { start, dialogs } = createWorld()
    dialogs.breakDisk()
    expect((await start().refusal('packs.import', {})).code).toBe('storage')
  })
})

describe('removing a pack', () => {
  it('takes its exercises out of the library, and brings them back', async () => {
    const { start, dataFolder } = createWorld()
    const app = start()
    await app.call('packs.import', {})
    const library = await app.call('library.get', {})
    await app.call('packs.remove', { file: 'extra.yaml' })
    expect((await app.call('library.get', {})).packs).toEqual([])
    expect(readdirSync(path.join(dataFolder, 'packs', '.removed'))).toEqual(['extra.yaml'])
    expect((await app.refusal('packs.remove', { file: 'extra.yaml' })).code).toBe('not-found')

    await app.call('packs.restore', { file: 'extra.yaml' })
    await app.call('packs.restore', { file: 'extra.yaml' })
    expect(await app.call('library.get', {})).toEqual(library)
    app.stop()
    expect(await start().call('library.get', {})).toEqual(library)
  })

  it('keeps one apart that had its name before', async () => {
    const { start, dialogs, dataFolder } = createWorld()
    const app = start()
    await app.call('packs.import', {})
    await app.call('packs.remove', { file: 'extra.yaml' })
    dialogs.choose({ name: 'extra.yaml', bytes: packOf('two') })
    expect(await app.call('packs.import', {})).toMatchObject({ pack: { file: 'extra-2.yaml' } })
    await app.call('packs.restore', { file: 'extra.yaml' })
    expect((await app.call('library.get', {})).packs.map(({ file }) => file)).toEqual(['extra-2.yaml', 'extra.yaml'])
    expect(readdirSync(path.join(dataFolder, 'packs', '.removed'))).toEqual([])
  })

  it('knows no file outside of its folder', async () => {
    const { start } = createWorld()
    const app = start()
    for (const file of ['../tsunagari.yaml', '/etc/x.yaml', '..\\x.yaml', 'a\0.yaml', '.removed/x.yaml']) {
      const { code } = await app.refusal('packs.restore', { file })
      expect(['invalid-input', 'not-found']).toContain(code)
    }
  })
})

describe('exporting one’s own exercises', () => {
  it('writes a pack that gives the same exercises on another computer', async () => {
    const here = createWorld()
    const app = here.start()
    const ids: string[] = []
    for (const exercise of [
      anOwnExercise({ title: { ja: '叔母に電話', en: 'Call my aunt: "today", #1' } }),
      anOwnExercise({ safety: words('- no\n- not that'), settings: ['team'], sources: ['N1'] }),
    ]) {
      ids.push((await app.call('own.save', { id: null, exercise })).id)
    }
    expect(await app.call('own.export', {})).toEqual({ file: '/home/someone/tsunagari-2026-11-21.yaml' })
    const [text] = here.dialogs.saved.values()

    const there = createWorld()
    const other = there.start()
    there.dialogs.choose({ name: 'tsunagari-2026-11-21.yaml', bytes: text ?? '' })
    expect(await other.call('packs.import', {})).toMatchObject({ kind: 'imported', pack: { exercises: 2 } })
    for (const id of ids) {
      expect(await other.call('exercises.get', { id })).toEqual(await app.call('exercises.get', { id }))
    }
    expect(readFileSync(path.join(there.dataFolder, 'packs', 'tsunagari-2026-11-21.yaml'), 'utf8')).toBe(text)
  })

  it('loses no character, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
          {
            minLength: 4,
            maxLength: 4,
          },
        ),
        async ([a = '', b = '', c = '', d = '']) => {
          const here = createWorld()
          const app = here.start()
          const exercise = anOwnExercise({ title: { ja: a, en: b }, purpose: { ja: c, en: d } })
          const { id } = await app.call('own.save', { id: null, exercise })
          await app.call('own.export', {})
          const saved = await app.call('exercises.get', { id })
          app.stop()
          const there = createWorld()
          there.dialogs.choose({ name: 'x.yaml', bytes: [...here.dialogs.saved.values()][0] ?? '' })
          const other = there.start()
          expect(await other.call('packs.import', {})).toMatchObject({ kind: 'imported' })
          expect(await other.call('exercises.get', { id })).toEqual(saved)
          other.stop()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('has nothing to write where there is none, and may be put off', async () => {
    const { start, dialogs } = createWorld()
    const app = start()
    expect((await app.refusal('own.export', {})).code).toBe('nothing-written')
    await app.call('own.save', { id: null, exercise: anOwnExercise() })
    dialogs.decline()
    expect(await app.call('own.export', {})).toEqual({ file: null })
    dialogs.breakDisk()
    expect((await app.refusal('own.export', {})).code).toBe('storage')
  })
})
