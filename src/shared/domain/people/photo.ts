/** Side of a photo that is kept, in pixels. */
export const PHOTO_SIDE = 256
/** Largest photo that is kept, in bytes. */
export const PHOTO_MAX = 200_000

export const PHOTO_TYPES = ['image/jpeg', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** A small picture of someone. */
export type Photo = { readonly type: PhotoType; readonly bytes: Uint8Array }

/** What kind of picture the bytes are, by how they begin; null for any other. */
export const photoTypeOf = (bytes: Uint8Array): PhotoType | null => {
  if (isAt(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  // RIFF….WEBP
  return isAt(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && isAt(bytes, 8, [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : null
}

const isAt = (bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[offset + index] === byte)
