import { execFile } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { projectRoot } from '../shared/paths.mjs'

const run = promisify(execFile)

// By full path: other programs of these names may come first on the PATH.
const importer = '/usr/bin/import'
const identifier = '/usr/bin/identify'

/** The ImageMagick programs that are needed. */
export const imageTools = [importer, identifier]

const LONGEST_WAIT_MS = 60_000
const INTERVAL_MS = 500
const SETTLED_SHOTS = 3
// The middle of the screen: neither the window's frame nor its title count as a painted page.
const MIDDLE = '[800x560+240+160]'
const PAINTED_COLOURS = 12

/** Where the picture is put. */
export const screenshotPath = path.join(projectRoot, 'artifacts', 'start.png')

/**
 * Takes pictures of the screen until a painted window is on it that no longer changes.
 *
 * @param {() => boolean} running  whether the app still runs
 * @returns {Promise<boolean>} whether a painted window appeared; the last picture is kept either way
 */
export async function takeScreenshot(running) {
  mkdirSync(path.dirname(screenshotPath), { recursive: true })
  rmSync(screenshotPath, { force: true })
  const until = Date.now() + LONGEST_WAIT_MS
  let same = 0
  let last = { painted: false, signature: '' }
  while (running() && Date.now() < until) {
    const now = await look()
    same = now.signature === last.signature ? same + 1 : 1
    last = now
    if (now.painted && same >= SETTLED_SHOTS) return true
    await wait(INTERVAL_MS)
  }
  // A page that keeps moving is painted all the same.
  return running() && last.painted
}

async function look() {
  const temporary = screenshotPath.replace('.png', '.next.png')
  await run(importer, ['-window', 'root', temporary])
  const { stdout } = await run(identifier, ['-format', '%k %#', temporary + MIDDLE])
  renameSync(temporary, screenshotPath)
  const [colours, signature] = stdout.split(' ')
  return { painted: Number(colours) >= PAINTED_COLOURS, signature }
}
