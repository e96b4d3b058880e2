import type { Duplicate } from '../../shared/domain/imports/find-duplicates.ts'
import type { Photo } from '../../shared/domain/people/photo.ts'
import type { ReadImport } from './import-ports.ts'

/** A file that lies open, with what was read out of it. Nothing of it is kept before the person says so. */
export type OpenImport = {
  readonly id: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly read: Extract<ReadImport, { kind: 'found' }>
  readonly duplicates: readonly Duplicate[]
  /** Talks that the journal tells of already, when everybody who is known is put together. */
  readonly talksThere: number
  /** Pictures that were made small meanwhile, by the place of their person; null: it could not be done. */
  readonly photos: ReadonlyMap<number, Photo | null>
}

/** Holds the one file that is open. It is gone when the app ends. */
export type ImportDesk = {
  readonly current: () => OpenImport | null
  /** The file of that id, while it is open. */
  readonly find: (id: string) => OpenImport | null
  readonly lay: (open: OpenImport) => void
  readonly clear: () => void
}

export const createImportDesk = (): ImportDesk => {
  let current: OpenImport | null = null
  return {
    current: () => current,
    find: (id) => (current?.id === id ? current : null),
    lay: (open) => {
      current = open
    },
    clear: () => {
      current = null
    },
  }
}
