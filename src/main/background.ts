/** What goes on without a window: the icon in the tray, what is chosen there, and the look for nudges once a minute. */
import type { TrayAction } from './application/tray-model.ts'
import type { Clock } from './application/ports.ts'
import type { Backend } from './backend.ts'
import { hourOf } from './platform/clock.ts'
import { startHeartbeat } from './platform/heartbeat.ts'
import type { MainWindow } from './platform/main-window.ts'
import type { QuickLogWindow } from './platform/quick-log-window.ts'
import type { Presence, PresenceDeps } from './platform/presence.ts'

export type BackgroundDeps = Pick<PresenceDeps, 'icons' | 'state' | 'language'> & {
  readonly clock: Clock
  readonly window: Pick<MainWindow, 'open'>
  readonly quickLog: Pick<QuickLogWindow, 'open'>
  /** Null while the data cannot be used. */
  readonly data: () => Promise<Backend | null>
  /** How often to look for nudges, in ms; undefined: as usual. */
  readonly beatMs: number | undefined
  readonly quit: () => void
}

export type Background = {
  /** Begins: puts the icon into the tray, and looks for nudges at once and from now on. */
  readonly begin: () => Promise<void>
  readonly refresh: () => void
  readonly act: (action: TrayAction) => Promise<void>
  /** The window was closed. */
  readonly stayOrQuit: () => Promise<void>
}

export const createBackground = (deps: BackgroundDeps): Background => {
  const { clock, window, quickLog, data } = deps
  let presence: Promise<Presence> | null = null
  let hasBegun = false
  let hour = hourOf(clock)

  const usePresence = () =>
    (presence ??= import('./platform/presence.ts').then(({ createPresence }) =>
      createPresence({
        ...deps,
        trayState: async () => (await data())?.trayState() ?? null,
        onAction: (action) => void act(action),
      }),
    ))
  const refresh = () => void presence?.then((created) => created.refresh())

  const act = async (action: TrayAction) => {
    if (action?.kind === 'quit') deps.quit()
    else if (action?.kind === 'open') window.open(action.route)
    else if (action?.kind === 'quick-log') quickLog.open()
    else {
      const route = await (await data())?.perform(action)
      if (route !== undefined && route !== null) window.open(route)
    }
  }

  const beat = () => {
    void data().then((backend) => backend?.lookForNudge())
    // A day begins at a full hour that the person chose.
    if (hour !== hourOf(clock)) refresh()
    hour = hourOf(clock)
  }

  return {
    begin: async () => {
      await (await usePresence()).appear()
      if (hasBegun) return
      hasBegun = true
      // What a first look loads and works out is not left for the first quiet minute.
      beat()
      startHeartbeat(beat, deps.beatMs)
    },
    refresh,
    act,
    stayOrQuit: async () => (await usePresence()).stayOrQuit(),
  }
}
