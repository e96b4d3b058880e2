import { useState } from 'react'

import type { Circle } from '../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { invoke } from '../../lib/client.ts'
import { smallPicture } from '../../lib/pictures.ts'
import type { Outlook, Preview } from './choices.ts'

/** How far it is: pictures are made small first, then everything is written at once. */
export type CommitProgress =
  { readonly kind: 'photos'; readonly done: number; readonly total: number } | { readonly kind: 'writing' }

/** Keeps what was chosen. */
export const useCommit = () => {
  const [progress, setProgress] = useState<CommitProgress | null>(null)
  const commit = async (
    { importId, largePhotos }: Preview,
    { leave, merge, isLeft }: Outlook,
    circle: Circle,
  ): Promise<Output<'imports.commit'>> => {
    try {
      const photos = largePhotos.filter((index) => !isLeft(index))
      for (const [done, index] of photos.entries()) {
        setProgress({ kind: 'photos', done, total: photos.length })
        const { bytes } = await invoke('imports.photo', { importId, index })
        const small = await smallPicture(new Blob([new Uint8Array(bytes)]))
        await invoke('imports.setPhoto', { importId, index, bytes: small })
      }
      setProgress({ kind: 'writing' })
      return await invoke('imports.commit', { importId, circle, leave: [...leave], merge: [...merge] })
    } finally {
      setProgress(null)
    }
  }
  return { progress, commit }
}
