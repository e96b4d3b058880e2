import { stringify } from 'yaml'

import type { FileDialogs } from '../../src/main/application/library-ports.ts'
import { aPack } from '../factories/exercise.ts'

export type FakeFileDialogs = FileDialogs & {
  /** The file that is chosen from now on; null: the person thinks better of it. */
  readonly choose: (file: { readonly name: string; readonly bytes: Uint8Array | string } | null) => void
  /** Whether the person says where to save. */
  readonly decline: () => void
  /** From now on the disk says no. */
  readonly breakDisk: () => void
  /** What was saved, by name. */
  readonly saved: ReadonlyMap<string, string | Uint8Array>
}

/** Answers at once, as it was told; where it was not, with a sound pack. */
export const createFakeFileDialogs = (): FakeFileDialogs => {
  let chosen: { readonly name: string; readonly bytes: Uint8Array } | null = {
    name: 'extra.yaml',
    bytes: Buffer.from(stringify(aPack())),
  }
  let isDeclined = false
  let isBroken = false
  const saved = new Map<string, string | Uint8Array>()
  const refuseWhenBroken = () => (isBroken ? Promise.reject(new Error('no such device')) : Promise.resolve())
  return {
    saved,
    choose: (file) => {
      chosen = file === null ? null : { name: file.name, bytes: Buffer.from(file.bytes) }
    },
    decline: () => {
      isDeclined = true
    },
    breakDisk: () => {
      isBroken = true
    },
    openFile: async (_filters, maxBytes) => {
      await refuseWhenBroken()
      return chosen === null ? null : { name: chosen.name, bytes: chosen.bytes.subarray(0, maxBytes + 1) }
    },
    saveFile: async (suggestedName, content) => {
      await refuseWhenBroken()
      if (isDeclined) return null
      saved.set(suggestedName, content)
      return `/home/someone/${suggestedName}`
    },
  }
}
