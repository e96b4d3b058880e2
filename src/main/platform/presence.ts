import { app, Notification, powerMonitor } from 'electron'

import type { Language } from '../../shared/domain/settings/settings.ts'
import { createI18n } from '../../shared/i18n/create-i18n.ts'
import en from '../../shared/i18n/locales/en/tray.json'
import ja from '../../shared/i18n/locales/ja/tray.json'
import type { Today } from '../../shared/ipc/contract.ts'
import { buildTrayModel, type TrayAction, type TrayWords } from '../application/tray-model.ts'
import { createTray, type TrayView } from './tray.ts'
import { hasTrayHost } from './tray-host.ts'
import type { WindowStateFile } from './window-state.ts'

/** Several changes in a row are one change of the menu. */
const REFRESH_AFTER_MS = 300
const HOUR_MS = 3_600_000

export type PresenceDeps = {
  /** Folder of the icons. */
  readonly icons: string
  readonly state: WindowStateFile
  readonly language: () => Language
  /** Null when the data could not be opened. */
  readonly today: () => Promise<Pick<Today, 'step' | 'openRun'> | null>
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
    const today = await deps.today().catch(() => null)
    const language = deps.language()
    if (tray === shownOn) shownOn.show(buildTrayModel(today, language, trayWords(language)))
  }
  const refresh = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void update(), REFRESH_AFTER_MS)
  }

  const appear = async () => {
    const isThere = await hasTrayHost()
    if (isThere && tray === null) {
      tray = createTray({ icons: deps.icons, onAction: deps.onAction })
      followTheDay(refresh)
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
      if (tray === null) app.quit()
      else await sayOnce(deps)
    },
  }
}

/** A day begins at a full hour that the person chose: once an hour is often enough, and after sleep. */
const followTheDay = (refresh: () => void) => {
  const nextHour = () => {
    const timer = setTimeout(
      () => {
        refresh()
        nextHour()
      },
      HOUR_MS - (Date.now() % HOUR_MS) + 1_000,
    )
    timer.unref()
  }
  nextHour()
  powerMonitor.on('resume', refresh)
}

const trayWords = (language: Language): TrayWords => {
  const { t } = createI18n(language, { [language]: { tray: language === 'ja' ? ja : en } })
  return {
    tooltip: t('tooltip', { ns: 'tray' }),
    step: (title) => t('step', { ns: 'tray', title }),
    openStep: (title) => t('openStep', { ns: 'tray', title }),
    doneStep: t('doneStep', { ns: 'tray' }),
    open: t('open', { ns: 'tray' }),
    quit: t('quit', { ns: 'tray' }),
  }
}

const sayOnce = async ({ state, language }: PresenceDeps): Promise<void> => {
  if (state.read().hasSaidItStays === true || !Notification.isSupported()) return
  const { title, body } = (language() === 'ja' ? ja : en).stays
  new Notification({ title, body, silent: true }).show()
  await state.rememberSaying()
}
