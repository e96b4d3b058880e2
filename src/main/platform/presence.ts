import { app, Notification } from 'electron'

import type { Language } from '../../shared/domain/settings/settings.ts'
import en from '../../shared/i18n/locales/en/tray.json'
import ja from '../../shared/i18n/locales/ja/tray.json'
import { buildTrayModel, type TrayAction, type TrayState } from '../application/tray-model.ts'
import { createTray, type TrayView } from './tray.ts'
import { hasTrayHost } from './tray-host.ts'
import type { WindowStateFile } from './window-state.ts'

/** Several changes in a row are one change of the menu. */
const REFRESH_AFTER_MS = 300

export type PresenceDeps = {
  /** Folder of the icons. */
  readonly icons: string
  readonly state: WindowStateFile
  readonly language: () => Language
  /** Null when the data could not be opened. */
  readonly trayState: () => Promise<TrayState | null>
  readonly onAction: (action: TrayAction) => void
}

/** What stays on the desktop when the window is closed: the icon in the tray, where there is a tray. */
export type Presence = {
  /** Something that the menu shows may have changed. */
  readonly refresh: () => void
  /** Looks for a tray and puts the icon there. */
  readonly appear: () => Promise<void>
  /** The window was closed: stays in the tray and says so once, or ends the program where there is none. */
  readonly stayOrQuit: () => Promise<void>
}

export const createPresence = (deps: PresenceDeps): Presence => {
  let tray: TrayView | null = null
  let timer: NodeJS.Timeout | undefined

  const update = async () => {
    const shownOn = tray
    if (shownOn === null) return
    const state = await deps.trayState().catch(() => null)
    const language = deps.language()
    if (tray === shownOn) shownOn.show(buildTrayModel(state, language, wordsOf(language)))
  }
  const refresh = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void update(), REFRESH_AFTER_MS)
  }

  const appear = async () => {
    const isThere = await hasTrayHost()
    if (isThere && tray === null) {
      tray = createTray({ icons: deps.icons, onAction: deps.onAction })
      await update()
    }
    if (!isThere) {
      tray?.remove()
      tray = null
    }
  }

  return {
    refresh,
    appear,
    stayOrQuit: async () => {
      await appear()
      await sayOnce(deps, tray === null ? 'ends' : 'stays')
      if (tray === null) app.quit()
    },
  }
}

const wordsOf = (language: Language) => (language === 'ja' ? ja : en)

/** What closing the window means here, said the first time: the program stays, or it ends as there is no tray. */
const sayOnce = async ({ state, language }: PresenceDeps, what: 'stays' | 'ends'): Promise<void> => {
  const { hasSaidItStays, hasSaidItEnds } = state.read()
  const isSaid = what === 'stays' ? hasSaidItStays : hasSaidItEnds
  if (isSaid === true || !Notification.isSupported()) return
  const { title, body } = wordsOf(language())[what]
  new Notification({ title, body, silent: true }).show()
  await state.rememberSaying(what)
}
