'use strict'
// The least that an Electron program can be: one window with one heading.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  return window.loadFile('index.html')
})
