'use strict'
// The least that a program in the tray can be: what it costs once its window is closed is what any such program costs.
const { app, BrowserWindow, Menu, nativeImage, Tray } = require('electron')

const SIDE = 16
const GREY = 0x80

/** Kept here: an icon that nothing refers to disappears. */
let tray

// Listening is enough: the program stays when its window is closed.
app.on('window-all-closed', () => undefined)

void app.whenReady().then(() => {
  const square = nativeImage.createFromBitmap(Buffer.alloc(SIDE * SIDE * 4, GREY), { width: SIDE, height: SIDE })
  tray = new Tray(square)
  tray.setContextMenu(Menu.buildFromTemplate([{ role: 'quit' }]))
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  return window.loadFile('index.html')
})
