import { exitCodeOf, launchElectron, stop } from './child.mjs'

/**
 * Opens the app on the screen and waits until it ends.
 *
 * @returns {Promise<number>} the app's exit code
 */
export async function runOnDisplay(electron, appArgs) {
  const app = launchElectron(electron, appArgs)
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      interrupted = true
      stop(app)
    })
  const code = await exitCodeOf(app)
  return interrupted ? 0 : code
}
