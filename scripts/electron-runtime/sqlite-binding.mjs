import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeGyp } from '../shared/npm.mjs'
import { inNodeModules, inRuntimeCache } from '../shared/paths.mjs'
import { runQuietly } from '../shared/run.mjs'
import { say } from '../shared/say.mjs'
import { ensureNodeHeaders } from '../setup/dependencies.mjs'

const header = path.join(path.dirname(fileURLToPath(import.meta.url)), 'napi8.h')

function bindingPath() {
  const { version } = JSON.parse(readFileSync(inNodeModules('better-sqlite3', 'package.json'), 'utf8'))
  return inRuntimeCache(`better-sqlite3-${version}`, 'better_sqlite3.node')
}

/** The SQLite binding for the registry runtime, or undefined when it is not compiled yet. */
export function findSqliteBinding() {
  const binding = bindingPath()
  return existsSync(binding) ? binding : undefined
}

/** Compiles the SQLite binding for the registry runtime unless the cache has it. */
export async function ensureSqliteBinding() {
  if (findSqliteBinding()) return
  say('compiling SQLite for this Electron (about a minute, once) …')
  const work = mkdtempSync(path.join(tmpdir(), 'tsunagari-sqlite-'))
  try {
    keep(await compile(work))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function compile(work) {
  const nodeFolder = await ensureNodeHeaders()
  const sources = path.join(work, 'node_modules', 'better-sqlite3')
  for (const name of ['better-sqlite3', 'node-addon-api'])
    cpSync(inNodeModules(name), path.join(work, 'node_modules', name), { recursive: true })
  cpSync(header, path.join(sources, 'napi8.h'))
  const args = [nodeGyp(), 'rebuild', '--release', '--force_build=1', '-j', 'max', `--nodedir=${nodeFolder}`]
  const advice = 'Check that python3, make and g++ are installed, then start again.'
  await runQuietly(process.execPath, args, { cwd: sources, env: compileEnv(), what: 'compiling SQLite', advice })
  return path.join(sources, 'build', 'Release', 'better_sqlite3.node')
}

/** npm's settings reach node-gyp through the environment and would override its arguments. */
function compileEnv() {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  // make compiles in the folder build/, hence the relative path: it also survives blanks in the folder's name.
  // Light optimisation halves the time; nothing compiled here is ever shipped.
  const quick = '-O1 -fno-lto'
  return { ...env, CFLAGS: quick, LDFLAGS: '-fno-lto', CXXFLAGS: `${quick} -include ../napi8.h` }
}

function keep(compiled) {
  const binding = bindingPath()
  const temporary = `${binding}.${process.pid}`
  mkdirSync(path.dirname(binding), { recursive: true })
  cpSync(compiled, temporary)
  renameSync(temporary, binding)
}
