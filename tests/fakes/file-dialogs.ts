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

/** Two people, one of whom has a picture that is no JPEG. */
const CARDS = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nTEL:03-1234-5678\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Grace\r\nPHOTO;ENCODING=b:iVBORw0KGgo=\r\nEND:VCARD\r\n`

/** Answers at once, as it was told; where it was not, with a sound pack, or with sound cards where people are asked for. */
export const createFakeFileDialogs = (): FakeFileDialogs => {
  const pack = { name: 'extra.yaml', bytes: Buffer.from(stringify(aPack())) }
  const cards = { name: 'people.vcf', bytes: Buffer.from(CARDS) }
  let chosen: { readonly name: string; readonly bytes: Uint8Array } | null | undefined
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
    openFile: async (filters, maxBytes) => {
      await refuseWhenBroken()
      const isForPeople = filters.some(({ extensions }) => extensions.includes('vcf'))
      const file = chosen === undefined ? (isForPeople ? cards : pack) : chosen
      return file === null ? null : { name: file.name, bytes: file.bytes.subarray(0, maxBytes + 1) }
    },
    saveFile: async (suggestedName, content) => {
      await refuseWhenBroken()
      if (isDeclined) return null
      if (typeof content === 'string' || content instanceof Uint8Array) saved.set(suggestedName, content)
      else {
        let whole = ''
        for await (const piece of content) whole += piece
        saved.set(suggestedName, whole)
      }
      return `/home/someone/${suggestedName}`
    },
  }
}
