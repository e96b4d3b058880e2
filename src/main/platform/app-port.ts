import { app, shell } from 'electron'

import type { Language } from '../../shared/domain/settings/settings.ts'
import type { ShortcutState } from '../../shared/ipc/contract.ts'
import type { AppControl } from '../application/ports.ts'

export type AppPortDeps = {
  readonly dataFolder: string
  readonly isDemo: boolean
  readonly language: () => Language
  readonly settingsWereReset: boolean
  readonly quickLogShortcut: () => ShortcutState
  readonly leaveQuickLog: (route: string | null) => void
}

/** What pages may ask of the program itself. */
export const createAppPort = ({
  dataFolder,
  isDemo,
  language,
  settingsWereReset,
  quickLogShortcut,
  leaveQuickLog,
}: AppPortDeps): AppControl => ({
  info: () => ({
    version: app.getVersion(),
    dataFolder,
    isDemo,
    language: language(),
    settingsWereReset,
    quickLogShortcut: quickLogShortcut(),
  }),
  leaveQuickLog,
  openDataFolder: async () => {
    // The answer of `openPath` is a message for people, in the desktop's words; the page has its own.
    await shell.openPath(dataFolder)
  },
  quit: () => {
    setImmediate(() => {
      app.quit()
    })
  },
  restart: () => {
    setImmediate(() => {
      app.relaunch()
      app.quit()
    })
  },
})
