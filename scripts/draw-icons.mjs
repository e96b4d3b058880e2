/**
 * Draws the PNG icons in resources/icons from the two SVG files there. Needed only after one of them
 * changed; the pictures are kept in the repository. Electron itself does the drawing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { projectRoot } from './shared/paths.mjs'
import { runMain, say } from './shared/say.mjs'

const folder = path.join(projectRoot, 'resources', 'icons')

const APP_SIZES = [32, 48, 64, 128, 256, 512]

/** Windows and macOS use 16 pixels, panels on Linux 22. Electron takes the larger ones on denser screens by their names. */
const SCALES = [
  [1, ''],
  [1.5, '@1.5x'],
  [2, '@2x'],
]
const TRAY = [
  { name: (state) => `tray-light-panel${state}`, size: 16, colour: '#2b2a28' },
  { name: (state) => `tray-dark-panel${state}`, size: 16, colour: '#f4efe6' },
  // More than 3:1 against a white and against a charcoal panel.
  { name: (state) => `tray-any-panel${state}`, size: 22, colour: '#4f8199' },
  // The name of a template has to end with the word.
  { name: (state) => `tray${state}Template`, size: 16, colour: '#000000' },
]
/** Quiet, and those that are marked in a corner. */
const STATES = ['', 'something', 'resting', 'paused']

async function drawAll() {
  const svg = (name) => readFileSync(path.join(folder, `${name}.svg`), 'utf8')
  const pictures = [
    ...APP_SIZES.map((size) => ({ file: `app-${size}.png`, size, colour: 'black', svg: svg('app') })),
    ...TRAY.flatMap(({ name, size, colour }) =>
      STATES.flatMap((state) =>
        SCALES.map(([scale, suffix]) => ({
          file: `${name(state === '' ? '' : `-${state}`)}${suffix}.png`,
          ...{ size: size * scale, colour, svg: inState(svg('tray'), state) },
        })),
      ),
    ),
  ]
  const scratch = mkdtempSync(path.join(tmpdir(), 'tsunagari-icons-'))
  try {
    for (const picture of await draw(pictures, scratch))
      writeFileSync(path.join(folder, picture.file), Buffer.from(picture.png, 'base64'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  say(`${pictures.length} icons are drawn.`)
}

/** Leaves out whatever belongs to other states. */
function inState(svg, state) {
  const isElsewhere = (states) => !states.split(' ').includes(state)
  return svg.replaceAll(/data-state="([^"]*)"/g, (_, states) => (isElsewhere(states) ? 'display="none"' : ''))
}

async function draw(pictures, scratch) {
  const { executable, env, args } = resolveElectron()
  const app = path.join(scratch, 'app')
  mkdirSync(app)
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'icons', version: '1.0.0', main: 'main.js' }))
  writeFileSync(
    path.join(app, 'main.js'),
    "const { app, BrowserWindow } = require('electron')\napp.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'))\n",
  )
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...args, app],
    env: { ...process.env, ...env },
  })
  try {
    const page = await electron.firstWindow()
    return await page.evaluate(rasterise, pictures)
  } finally {
    await electron.close()
  }
}

/** Runs in the page. */
async function rasterise(pictures) {
  const drawn = []
  for (const { file, size, colour, svg } of pictures) {
    const image = new Image(size, size)
    const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" color="${colour}" `)
    image.src = `data:image/svg+xml;base64,${btoa(String.fromCodePoint(...new TextEncoder().encode(sized)))}`
    await image.decode()
    const canvas = new OffscreenCanvas(size, size)
    canvas.getContext('2d').drawImage(image, 0, 0, size, size)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
    drawn.push({ file, png: btoa(bytes.reduce((text, byte) => text + String.fromCodePoint(byte), '')) })
  }
  return drawn
}

await runMain(drawAll)
