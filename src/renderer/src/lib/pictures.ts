import { PHOTO_MAX, PHOTO_SIDE } from '../../../shared/domain/people/photo.ts'

/** How well a picture is kept, from the best on, until it is small enough. */
const QUALITIES = [0.86, 0.7, 0.5]

/**
 * A picture file cut to its middle square, made small and written anew, so that nothing of the file itself
 * is kept, such as where it was taken. Null when it is no picture that can be read.
 */
export const smallPicture = async (file: Blob): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const canvas = await squareOf(file)
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/webp', quality)
      })
      if (blob !== null && blob.size <= PHOTO_MAX) return new Uint8Array(await blob.arrayBuffer())
    }
    return null
  } catch {
    return null
  }
}

const squareOf = async (file: Blob): Promise<HTMLCanvasElement> => {
  const picture = await createImageBitmap(file)
  const side = Math.min(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.min(side, PHOTO_SIDE)
  canvas.height = canvas.width
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2]
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('nothing to draw on')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas
}

/** Draws a kept picture. Bytes go to the canvas without an address, so that the page's policy stays closed to all others. */
export const drawPicture = async (canvas: HTMLCanvasElement, bytes: Uint8Array, type: string): Promise<void> => {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  picture.close()
}
