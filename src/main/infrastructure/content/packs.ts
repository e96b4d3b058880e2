import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { MAX_PACK_BYTES } from '../../../shared/schemas/exercise.ts'
import type { Pack, PackReader, PackStore } from '../../application/library-ports.ts'
import { freeName } from './free-name.ts'
import { brokenPack, wholeFile } from './pack-problems.ts'

/** Folder of the packs inside the data folder. */
export const PACK_FOLDER = 'packs'
/** Folder of those that were removed, inside the folder of packs. */
const REMOVED_FOLDER = '.removed'
const ENDING = /^[^.].*\.ya?ml$/i

/** So long the first question waits for the packs. A larger one comes in later. */
const PATIENCE_MS = 3_000
/** So many are read at the same time. */
const AT_A_TIME = 4

export type PackStoreDeps = {
  readonly dataFolder: string
  readonly readPack: PackReader
  /** Packs came in after the first question had been answered without them. */
  readonly onLate: () => void
}

/** The packs in a data folder. Nothing is read, and no YAML is loaded, before somebody asks; and not at all where there is none. */
export const createPackStore = ({ dataFolder, readPack, onLate }: PackStoreDeps): PackStore => {
  const folder = path.join(dataFolder, PACK_FOLDER)
  const removed = path.join(folder, REMOVED_FOLDER)
  const packs = new Map<string, Pack>()
  let reading: Promise<void> | null = null

  const load = async (file: string) => {
    packs.set(file, await readFrom(path.join(folder, file), file))
  }
  const readFrom = async (place: string, file: string): Promise<Pack> => {
    try {
      const { size } = await stat(place)
      return size > MAX_PACK_BYTES ? tooLarge(file) : await readPack(file, await readFile(place))
    } catch {
      return brokenPack(file, [wholeFile('unreadable')])
    }
  }
  const loadAll = async () => {
    const files = await filesIn(folder)
    for (let from = 0; from < files.length; from += AT_A_TIME) {
      await Promise.all(files.slice(from, from + AT_A_TIME).map(load))
    }
  }
  const loadPatiently = async () => {
    let isLate = false
    const loaded = loadAll().then(() => {
      if (isLate) onLate()
    })
    isLate = (await Promise.race([loaded, patience()])) === 'late'
  }

  return {
    ready: () => (reading ??= loadPatiently()),
    all: () => [...packs.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    check: async (file, bytes) => (bytes.byteLength > MAX_PACK_BYTES ? tooLarge(file) : readPack(file, bytes)),
    add: async (file, bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const taken = [...(await namesIn(folder)), ...(await namesIn(removed))]
      const name = freeName(file, taken)
      await writeWhole(path.join(folder, name), bytes)
      await load(name)
      return packs.get(name) ?? brokenPack(name, [])
    },
    remove: async (file) => {
      if (!packs.has(file)) return false
      await mkdir(removed, { recursive: true, mode: 0o700 })
      await makeRoom(removed, file)
      await rename(path.join(folder, file), path.join(removed, file))
      packs.delete(file)
      return true
    },
    restore: async (file) => {
      if (packs.has(file)) return true
      if (!(await filesIn(removed)).includes(file)) return false
      await rename(path.join(removed, file), path.join(folder, file))
      await load(file)
      return true
    },
    write: async (name, exercises) => {
      const { stringify } = await import('yaml')
      return stringify({ tsunagariPack: 1, name, exercises }, { lineWidth: 0, aliasDuplicateObjects: false })
    },
  }
}

const tooLarge = (file: string): Pack => brokenPack(file, [wholeFile('too-large')])

const patience = () =>
  new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), PATIENCE_MS).unref()
  })

/** Names of everything in a folder; none where it is not there or cannot be read. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}

/** Names of the packs in a folder: plain files only, as reading anything else may never end. */
const filesIn = async (folder: string): Promise<readonly string[]> => {
  const names = (await namesIn(folder)).filter((name) => ENDING.test(name))
  const isFile = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        (it) => it.isFile(),
        () => true,
      ),
    ),
  )
  return names.filter((_name, index) => isFile[index]).toSorted()
}

/** A pack of the same name that was removed earlier gives way. */
const makeRoom = async (folder: string, file: string) => {
  const names = await namesIn(folder)
  if (names.includes(file)) await rename(path.join(folder, file), path.join(folder, freeName(file, names)))
}

/** Writes a file whole or not at all, onto the disk. */
const writeWhole = async (file: string, bytes: Uint8Array) => {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.part`)
  try {
    await writeFile(unfinished, bytes, { mode: 0o600 })
    const handle = await open(unfinished, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
