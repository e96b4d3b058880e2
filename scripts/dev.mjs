// Runs the app from its sources and reloads it when they change. Arguments are passed on to the app.
import { spawn } from 'node:child_process'
import { resolveElectron } from './electron-runtime/resolve.mjs'
import { hasDisplay } from './shared/display.mjs'
import { inNodeModules, projectRoot, toolNode } from './shared/paths.mjs'
import { ExplainedError, runMain } from './shared/say.mjs'
import { exitCodeOf } from './start/child.mjs'

async function dev() {
  if (!hasDisplay()) throw new ExplainedError('"npm run dev" needs a display. Without one, use "npm start".')
  const appArgs = process.argv.slice(2)
  const args = [
    inNodeModules('electron-vite', 'bin', 'electron-vite.js'),
    'dev',
    ...(appArgs.length > 0 ? ['--', ...appArgs] : []),
  ]
  const child = spawn(toolNode(), args, { cwd: projectRoot, env: devEnv(resolveElectron()), stdio: 'inherit' })
  // Electron and its tools end by themselves on these signals; only wait for them.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  process.exitCode = await exitCodeOf(child)
}

function devEnv(electron) {
  const env = { ...process.env, ...electron.env, ELECTRON_EXEC_PATH: electron.executable }
  delete env.ELECTRON_RUN_AS_NODE
  // electron-vite puts the switches behind the folder itself; this one has a variable of its own.
  if (electron.args.includes('--no-sandbox')) env.NO_SANDBOX = '1'
  return env
}

await runMain(dev)
