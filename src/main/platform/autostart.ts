import { app } from 'electron'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Autostart } from '../application/nudge-ports.ts'
import { desktopEntry, startsFrom } from '../application/desktop-entry.ts'
import { loginArguments, startsAtLogin } from '../application/login-item.ts'

const FILE = 'tsunagari.desktop'

/** @param args of this program, so that the same notebook is opened */
export const createAutostart = (args: readonly string[]): Autostart =>
  process.platform === 'linux' ? byDesktopEntry(args) : byLoginItem(args)

const byDesktopEntry = (args: readonly string[]): Autostart => {
  const folder = path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config'), 'autostart')
  const file = path.join(folder, FILE)
  // An AppImage runs from a place that is another at every start.
  const program = process.env['APPIMAGE'] ?? process.execPath
  const command = [program, ...(app.isPackaged ? [] : [app.getAppPath()]), ...args, '--hidden']
  return {
    read: () => {
      try {
        return startsFrom(readFileSync(file, 'utf8'), program) ? 'on' : 'off'
      } catch {
        return 'off'
      }
    },
    write: (isOn) => {
      if (isOn) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, desktopEntry(command))
      } else rmSync(file, { force: true })
    },
  }
}

const byLoginItem = (given: readonly string[]): Autostart => {
  const program = { platform: process.platform, isPackaged: app.isPackaged, appFolder: app.getAppPath() }
  const found = loginArguments(program, given)
  if (found === null) return UNTOLD
  const args = [...found]
  return {
    read: () => (startsAtLogin(program, app.getLoginItemSettings({ args })) ? 'on' : 'off'),
    write: (isOn) => {
      app.setLoginItemSettings({ openAtLogin: isOn, args })
    },
  }
}

/** Where a login cannot start this program. */
const UNTOLD: Autostart = {
  read: () => 'unknown',
  write: () => {
    throw new Error('A login cannot start this program here.')
  },
}
