import { BrowserWindow } from 'electron'

import type { Camera } from '../application/library-ports.ts'

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
  print: async () => (await windowInFront()?.webContents.printToPDF({ pageSize: 'A4', printBackground: true })) ?? null,
})

const windowInFront = () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
