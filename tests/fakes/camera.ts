import type { Camera } from '../../src/main/application/library-ports.ts'

/** A window of which every picture is the same few bytes. */
export const createFakeCamera = (): Camera => ({
  picture: ({ width, height }) => Promise.resolve(Buffer.from(`picture ${width}x${height}`)),
  wholePicture: ({ width, height }) => Promise.resolve(Buffer.from(`whole picture ${width}x${height}`)),
  print: () => Promise.resolve(Buffer.from('printed')),
})
