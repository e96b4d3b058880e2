/** What is measured side by side: the app, and the least that a program on the same Electron can be. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../../scripts/shared/paths.mjs'

const floors = path.join(import.meta.dirname, 'floors')

/** Someone who has been here before: the welcome is over, and the words are the same on every machine. */
const settings = { version: 1, language: 'en', isWelcomed: true }

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} title
 * @property {string} folder  what Electron is given to run
 * @property {(home: string) => string[]} args
 * @property {(home: string) => void} prepare  before its first run
 * @property {Record<string, string>} marks  what to wait for in its page, by name
 * @property {boolean} staysInTray  whether it goes on when its window is closed
 */

/** What everything else is compared to. */
export const FLOOR = 'blank'
export const APP = 'tsunagari'

/** @type {Program[]} */
export const programs = [
  floor(FLOOR, 'blank window', { staysInTray: false }),
  floor('blank-tray', 'bare tray app', { staysInTray: true }),
  {
    name: APP,
    title: 'Tsunagari',
    folder: projectRoot,
    args: (home) => [`--data-dir=${dataIn(home)}`],
    prepare: (home) => {
      mkdirSync(dataIn(home), { recursive: true })
      writeFileSync(path.join(dataIn(home), 'settings.json'), JSON.stringify({ settings }))
    },
    marks: { heading: 'main h1', content: 'main h3' },
    staysInTray: true,
  },
]

const dataIn = (home) => path.join(home, 'data')

function floor(name, title, { staysInTray }) {
  return {
    name,
    title,
    folder: path.join(floors, name),
    args: () => [],
    prepare: () => undefined,
    marks: { heading: 'h1' },
    staysInTray,
  }
}
