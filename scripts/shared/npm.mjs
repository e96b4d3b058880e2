import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { findCommand } from './run.mjs'
import { ExplainedError } from './say.mjs'

/**
 * The command that runs npm without a shell, the same on every platform.
 * The Node that npm itself runs on is kept: the project's own is replaced while packages install.
 *
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand() {
  return { command: process.env.npm_node_execpath || process.execPath, args: [npmCli()] }
}

/** The node-gyp that comes with npm. */
export function nodeGyp() {
  try {
    return createRequire(npmCli()).resolve('node-gyp/bin/node-gyp.js')
  } catch {
    throw new ExplainedError(
      'npm comes without node-gyp here. Install it with "npm install --global npm", then start again.',
    )
  }
}

function npmCli() {
  const cli = [process.env.npm_execpath, npmOnPath(), ...npmBesideNode()].find(isNpmCli)
  if (!cli) throw new ExplainedError('npm was not found. Install Node.js with npm, then start again.')
  return cli
}

const isNpmCli = (file) => Boolean(file) && path.basename(file) === 'npm-cli.js' && existsSync(file)

function npmOnPath() {
  const npm = findCommand('npm')
  return npm && realpathSync(npm)
}

function npmBesideNode() {
  const cli = path.join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const folder = path.dirname(realpathSync(process.execPath))
  return [path.join(folder, cli), path.join(folder, '..', 'lib', cli)]
}
