// Runs inside the virtual display: window manager, app, picture. Ends when its input closes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { resolveElectron } from '../electron-runtime/resolve.mjs'
import { projectRoot } from '../shared/paths.mjs'
import { runMain, say } from '../shared/say.mjs'
import { exitCodeOf, launchElectron, stop } from './child.mjs'
import { screenshotPath, takeScreenshot } from './screenshot.mjs'

async function runSession() {
  const [mode, ...appArgs] = process.argv.slice(2)
  const windowManager = spawn('openbox', [], { stdio: 'ignore' })
  const app = launchElectron(resolveElectron(), appArgs)
  const askedToEnd = once(process.stdin.resume(), 'end').then(() => 0)
  const pictured = takePicture(app)
  // A picture is the goal in one mode; in the other the app runs on after it.
  const goal = mode === 'quit' ? [pictured] : []
  try {
    process.exitCode = await Promise.race([exitCodeOf(app), askedToEnd, ...goal])
  } finally {
    await stop(app)
    await pictured
    await stop(windowManager)
    process.stdin.destroy()
  }
}

/** @returns {Promise<number>} the exit code for a run that only takes a picture */
async function takePicture(app) {
  const running = () => app.exitCode === null && app.signalCode === null
  const painted = await takeScreenshot(running)
  const file = path.relative(projectRoot, screenshotPath)
  if (painted) say(`the window is open; a picture of it is in ${file}.`)
  else if (running()) say(`no painted window appeared; the last picture is in ${file}.`)
  return painted ? 0 : 1
}

await runMain(runSession)
