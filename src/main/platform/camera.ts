import { BrowserWindow } from 'electron'

import type { Camera } from '../application/library-ports.ts'

/** Pixels of a picture for each of the page: enough for small type on paper. */
const SHARPNESS = 2

/** Takes what the window in front shows. */
export const createCamera = (): Camera => ({
  picture: async ({ x, y, width, height }) => {
    const contents = windowInFront()?.webContents
    if (contents === undefined) return null
    const zoom = contents.getZoomFactor()
    const scaled = (value: number) => Math.round(value * zoom)
    const image = await contents.capturePage({
      x: Math.max(0, scaled(x)),
      y: Math.max(0, scaled(y)),
      width: scaled(width),
      height: scaled(height),
    })
    return image.toPNG()
  },
  wholePicture: async ({ x, y, width, height }) => {
    const contents = windowInFront()?.webContents
    if (contents === undefined) return null
    const zoom = contents.getZoomFactor()
    const clip = { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom, scale: SHARPNESS / zoom }
    const { debugger: inspector } = contents
    inspector.attach()
    try {
      const taken: unknown = await inspector.sendCommand('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip,
      })
      return Buffer.from((taken as { readonly data: string }).data, 'base64')
    } finally {
      inspector.detach()
    }
  },
  print: async () => (await windowInFront()?.webContents.printToPDF({ pageSize: 'A4', printBackground: true })) ?? null,
})

const windowInFront = () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
