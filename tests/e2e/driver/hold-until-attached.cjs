// Loaded before the app: holds it back until Playwright is attached. A page that is on its way when Playwright
// attaches may be missed for good. Playwright calls `__playwright_run` when it is there.
'use strict'
const { app } = require('electron')

const ready = app.whenReady()
const attached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve
})
app.whenReady = () => attached.then(() => ready)
