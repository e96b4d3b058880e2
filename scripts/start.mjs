// Builds the app when its sources changed, and opens it. Arguments are passed on to the app.
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { hasDisplay } from './shared/display.mjs'
import { ExplainedError, runMain } from './shared/say.mjs'
import { ensureBuilt } from './start/build.mjs'
import { runOnDisplay } from './start/on-display.mjs'
import { runOnVirtualDisplay } from './start/on-virtual-display.mjs'

const PICTURE_ONLY = '--screenshot-and-quit'

async function start() {
  const quitAfterScreenshot = process.argv.includes(PICTURE_ONLY)
  const appArgs = process.argv.slice(2).filter((argument) => argument !== PICTURE_ONLY)
  if (quitAfterScreenshot && process.platform !== 'linux')
    throw new ExplainedError(`${PICTURE_ONLY} works on Linux only.`)
  const electron = resolveElectron()
  await ensureBuilt()
  const virtual = quitAfterScreenshot || !hasDisplay()
  process.exitCode = virtual
    ? await runOnVirtualDisplay(appArgs, { quitAfterScreenshot })
    : await runOnDisplay(electron, appArgs)
}

await runMain(start)
