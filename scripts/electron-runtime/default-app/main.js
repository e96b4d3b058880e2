// What Electron's own default app does for `electron [switches] <folder> [arguments]`:
// take on the folder's identity and run it. process.argv is left as it is, so the folder and
// everything after it stand where they stand with a stock Electron.
'use strict'
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

useOwnSqliteBinding(process.env.BETTER_SQLITE3_BINDING)
const { folder, preloads } = readCommandLine(process.argv.slice(1))
for (const preload of preloads) require(path.resolve(preload))
runApp(path.resolve(folder))

function readCommandLine(args) {
  const preloads = []
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[(i += 1)])
    else if (args[i].startsWith('--app=')) return { folder: args[i].slice('--app='.length), preloads }
    else if (!args[i].startsWith('-')) return { folder: args[i], preloads }
  }
  return { folder: '.', preloads }
}

/** better-sqlite3's own prebuild asks for a newer Node-API than this runtime has. */
function useOwnSqliteBinding(binding) {
  if (!binding) return
  const load = Module._extensions['.node']
  Module._extensions['.node'] = (module, filename) =>
    load(module, /better-sqlite3[\\/]prebuilds[\\/]/.test(filename) ? binding : filename)
}

function runApp(target) {
  const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion?.(manifest.version)
  app.setDesktopName?.(manifest.desktopName ?? `${app.getName()}.desktop`)
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  app.setAppPath(target)
  Module._load(path.join(target, manifest.main ?? 'index.js'), module, true)
}
