import { ipcMain } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What was found in a file. `broken`: it is there and is not a JSON object, or cannot be read. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken' }

/** One JSON object in a file of its own, kept by electron-store: each write is whole or not at all, and on the disk. */
export type JsonFile = {
  readonly path: string
  readonly read: () => Found
  /** Loads what is needed to write. Reading needs none of it, so it stays out of the way of the first window. */
  readonly prepare: () => Promise<void>
  /** Replaces the whole object. Throws when the file cannot be written, or before `prepare`. */
  readonly write: (value: Readonly<Record<string, unknown>>) => void
}

/** @param name of the file, without its ending */
export const createJsonFile = (folder: string, name: string): JsonFile => {
  const file = path.join(folder, `${name}.json`)
  let store: { store: Record<string, unknown> } | null = null
  return {
    path: file,
    read: () => readObject(file),
    prepare: async () => {
      store ??= await openStore(folder, name)
    },
    write: (value) => {
      if (store === null) throw new Error(`${name}.json is not prepared`)
      store.store = { ...value }
    },
  }
}

const readObject = (file: string): Found => {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return isMissing(error) ? { kind: 'nothing' } : { kind: 'broken' }
  }
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { kind: 'object', value: value as Record<string, unknown> } : { kind: 'broken' }
  } catch {
    return { kind: 'broken' }
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const openStore = async (folder: string, name: string) => {
  const { default: ElectronStore } = await import('electron-store')
  // Whoever needs a broken file has put it aside before anything is written.
  const store = new ElectronStore<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: true })
  // It offers pages the path of the data folder; none of ours can ask, and none shall.
  ipcMain.removeAllListeners('electron-store-get-data')
  return store
}
