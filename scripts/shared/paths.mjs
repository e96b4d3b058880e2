import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside node_modules. */
export const inNodeModules = (...parts) => path.join(projectRoot, 'node_modules', ...parts)

/** A path inside the cache that is shared by every checkout of the project. */
export function inRuntimeCache(...parts) {
  const base = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  return path.join(base, 'tsunagari', 'electron-runtime', ...parts)
}

const nodeFile = process.platform === 'win32' ? 'node.exe' : 'node'

/** Where the project's own Node (the devDependency `node`) keeps its executable. */
export const projectNodePath = inNodeModules('node', 'bin', nodeFile)

/** The Node to run tools with: the project's own where it is installed, else the one running now. */
export const toolNode = () => (existsSync(projectNodePath) ? projectNodePath : process.execPath)
