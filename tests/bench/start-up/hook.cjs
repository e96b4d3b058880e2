'use strict'
// Listens in the main process of a program that is measured. It comes in by NODE_OPTIONS=--require, so that the
// program and its Electron stay as they are. It reports what happens to windows over a socket and does what it is
// told there: `close` (as the person's click does) and `quit`. It keeps no timer: an idle program stays idle.
const Module = require('node:module')
const net = require('node:net')

const given = process.env.BENCH_HOOK
if (given !== undefined && process.versions.electron !== undefined && process.type !== 'renderer') {
  // Whatever the program starts is not measured from inside.
  delete process.env.BENCH_HOOK
  delete process.env.NODE_OPTIONS
  whenElectronIsThere((electron) => observe(electron, JSON.parse(given)))
}

/**
 * Electron puts itself into the cache of modules when it has set itself up, which is after this file and before the
 * program: so each load of a module looks. Requiring it too early would find the package that downloads Electron.
 */
function whenElectronIsThere(found) {
  const load = Module._load
  Module._load = function (...request) {
    const electron = exportsOf(Module._cache.electron)
    if (electron !== undefined) {
      Module._load = load
      found(electron)
    }
    return load.apply(this, request)
  }
}

function exportsOf(module) {
  try {
    return module?.exports.app === undefined ? undefined : module.exports
  } catch {
    return undefined
  }
}

function observe({ app, ipcMain, session, BrowserWindow }, { socketPath, preload }) {
  const socket = net.connect(socketPath)
  socket.on('error', () => undefined)
  const report = (event) => {
    socket.write(`${JSON.stringify({ at: performance.timeOrigin + performance.now(), ...event })}\n`)
  }

  report({ kind: 'main-script' })
  app.once('ready', () => {
    report({ kind: 'ready' })
    addPreload(session.defaultSession, preload)
  })
  app.on('browser-window-created', (_event, window) => {
    const { id } = window
    window.on('show', () => report({ kind: 'shown', window: id }))
    window.on('closed', () => report({ kind: 'closed', window: id }))
    // A window that is made visible is never announced as shown.
    setImmediate(() => {
      if (!window.isDestroyed() && window.isVisible()) report({ kind: 'shown', window: id })
    })
  })
  ipcMain.on('bench', ({ sender }, event) => {
    report({ ...event, window: BrowserWindow.fromWebContents(sender)?.id })
  })
  onLine(socket, (order) => {
    if (order === 'close') for (const window of BrowserWindow.getAllWindows()) window.close()
    if (order === 'quit') app.quit()
  })
}

/** Runs before the program's own preload. The second way is that of older Electrons. */
function addPreload(session, filePath) {
  if (session.registerPreloadScript !== undefined) session.registerPreloadScript({ type: 'frame', filePath })
  else session.setPreloads([...session.getPreloads(), filePath])
}

function onLine(socket, handle) {
  let rest = ''
  socket.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    lines.forEach(handle)
  })
}
