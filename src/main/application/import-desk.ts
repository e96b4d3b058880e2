import type { Duplicate } from '../../shared/domain/imports/find-duplicates.ts'
import type { ChangeStep } from '../../shared/domain/people/change.ts'
import type { Photo } from '../../shared/domain/people/photo.ts'
import type { PeopleChange } from './change-ports.ts'
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

export type KeptPhoto = { readonly personId: string; readonly photo: Photo }

/** An import that was taken back, with all that it takes to let it come again. */
export type UndoneImport = {
  readonly change: PeopleChange
  /** What of it was taken back. */
  readonly taken: readonly ChangeStep[]
  readonly photos: readonly KeptPhoto[]
  /** Epoch ms. */
  readonly at: number
}

/** Holds the one file that is open, and the import that was taken back last. Both are gone when the app ends. */
export type ImportDesk = {
  readonly current: () => OpenImport | null
  /** The file of that id, while it is open. */
  readonly find: (id: string) => OpenImport | null
  readonly lay: (open: OpenImport) => void
  readonly clear: () => void
  readonly keepUndone: (undone: UndoneImport) => void
  /** The one that was taken back last, if that is its id. */
  readonly undone: (changeId: string) => UndoneImport | null
  readonly forgetUndone: () => void
}

export const createImportDesk = (): ImportDesk => {
  let current: OpenImport | null = null
  let undone: UndoneImport | null = null
  return {
    current: () => current,
    find: (id) => (current?.id === id ? current : null),
    lay: (open) => {
      current = open
    },
    clear: () => {
      current = null
    },
    keepUndone: (each) => {
      undone = each
    },
    undone: (changeId) => (undone?.change.id === changeId ? undone : null),
    forgetUndone: () => {
      undone = null
    },
  }
}
