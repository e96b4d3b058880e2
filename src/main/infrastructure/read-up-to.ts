import { open } from 'node:fs/promises'

/** Reads a file; of one that is larger than `maxBytes`, one byte more than that. */
export const readUpTo = async (place: string, maxBytes: number): Promise<Uint8Array> => {
  const handle = await open(place, 'r')
  try {
    const room = new Uint8Array(Math.min((await handle.stat()).size, maxBytes + 1))
    let length = 0
    while (length < room.length) {
      const { bytesRead } = await handle.read(room, length, room.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return room.subarray(0, length)
  } finally {
    await handle.close()
  }
}
