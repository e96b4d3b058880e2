import { BrowserWindow, screen } from 'electron'

import type { EventName } from '../../shared/ipc/channels.ts'
import { type Logger } from '../application/ports.ts'
import { MIN_HEIGHT, MIN_WIDTH, placeWindow, type Rectangle } from '../application/window-place.ts'
import { isAppPage } from './app-address.ts'
import { isDevelopmentAddress } from './development.ts'
import type { Look } from './look.ts'
import { pagePreferences } from './page-preferences.ts'
import type { WindowStateFile } from './window-state.ts'

/** A page that says nothing for so long is shown as it is: better an empty window than none. */
const SHOW_AT_LATEST_MS = 4_000
const SETTLE_MS = 700
/** Time for a page that is going away to hand in what was typed last. */
const FLUSH_MS = 200
const CLOSE_AT_LATEST_MS = 1_000
const REMEMBER_AFTER_MS = 500
/** A page that crashes again within this time is not loaded again. */
const CRASH_AGAIN_MS = 60_000

export type MainWindowDeps = {
  readonly state: WindowStateFile
  readonly preload: string
  /** Picture for the task bar. */
  readonly icon: string
  readonly logger: Logger
  /** The address to load, with what the first frame needs. */
  readonly address: (route: string | null) => string
  readonly look: Pick<Look, 'title' | 'paper'>
  /** The window is on the screen, and its page had time to settle: whatever could wait may begin. */
  readonly onShown: () => void
  readonly onClosed: () => void
}

/** The one window. It is destroyed when it is closed, not hidden, and made again when it is opened. */
export type MainWindow = {
  /** Opens the window, or brings it to the front; goes to a route of the interface when one is given. */
  readonly open: (route?: string | null) => void
  readonly isOpen: () => boolean
  readonly owns: (contentsId: number) => boolean
  readonly send: (event: EventName, payload: unknown) => void
  /** Loads the page again, as if it were new. */
  readonly reload: () => void
  /** Follows a change of language or theme. */
  readonly refreshLook: () => void
  /** Closes the window, if there is one, when its page has handed in what was typed. */
  readonly close: () => Promise<void>
}

export const createMainWindow = (deps: MainWindowDeps): MainWindow => {
  let current: BrowserWindow | null = null
  let crashedAt = Number.NEGATIVE_INFINITY

  const create = (route: string | null) => {
    const { window, isMaximized } = makeWindow(deps)
    current = window
    window.on('closed', () => {
      if (current === window) current = null
      deps.onClosed()
    })
    showWhenPainted(window, isMaximized, deps)
    rememberPlace(window, deps.state)
    handInBeforeClosing(window)
    // The title is the program's name in the person's language, whatever the page is called.
    window.on('page-title-updated', (event) => {
      event.preventDefault()
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      const now = performance.now()
      const isAgain = now - crashedAt < CRASH_AGAIN_MS
      crashedAt = now
      deps.logger.error('page-crashed', { reason, isAgain })
      // The page cannot be replaced while the news of its end is still being told.
      setImmediate(() => {
        if (window.isDestroyed()) return
        if (isAgain) window.destroy()
        else load(window, deps.address(null))
      })
    })
    // Chromium asks nobody before it shows an empty page: whoever got there is brought back.
    window.webContents.on('did-navigate', (_event, url) => {
      if (!isOwnPage(url)) load(window, deps.address(null))
    })
    load(window, deps.address(route))
  }

  return {
    open: (route = null) => {
      if (current === null) {
        create(route)
        return
      }
      if (current.isMinimized()) current.restore()
      current.show()
      current.focus()
      if (route !== null) current.webContents.send('app.navigate' satisfies EventName, { route })
    },
    isOpen: () => current !== null,
    owns: (contentsId) => current?.webContents.id === contentsId,
    send: (event, payload) => current?.webContents.send(event, payload),
    reload: () => {
      if (current !== null) load(current, deps.address(null))
    },
    refreshLook: () => {
      current?.setTitle(deps.look.title())
      current?.setBackgroundColor(deps.look.paper())
    },
    close: () =>
      new Promise((resolve) => {
        if (current === null) {
          resolve()
          return
        }
        current.once('closed', resolve)
        current.close()
      }),
  }
}

const isOwnPage = (url: string) => isAppPage(url) || isDevelopmentAddress(url)

const makeWindow = ({ state, look, preload, icon }: MainWindowDeps) => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const { isMaximized, ...bounds } = placeWindow(
    state.read().place,
    [main, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    title: look.title(),
    icon,
    backgroundColor: look.paper(),
    show: false,
    autoHideMenuBar: true,
    webPreferences: pagePreferences(preload),
  })
  return { window, isMaximized }
}

const load = (window: BrowserWindow, address: string) => {
  // A page that is loaded over another that is still on its way rejects here; what fails for good shows as an empty window.
  window.loadURL(address).catch(() => undefined)
}

const showWhenPainted = (window: BrowserWindow, isMaximized: boolean, { onShown }: MainWindowDeps) => {
  const show = () => {
    clearTimeout(late)
    if (window.isDestroyed() || window.isVisible()) return
    if (isMaximized) window.maximize()
    else window.show()
    setTimeout(onShown, SETTLE_MS)
  }
  const late = setTimeout(show, SHOW_AT_LATEST_MS)
  window.once('ready-to-show', show)
  window.once('closed', () => {
    clearTimeout(late)
  })
}

const rememberPlace = (window: BrowserWindow, state: WindowStateFile) => {
  const asked = window.getBounds()
  let frame = { x: 0, y: 0 }
  let timer: NodeJS.Timeout | undefined
  const remember = () => {
    clearTimeout(timer)
    timer = undefined
    const { x, y, width, height } = window.getNormalBounds()
    void state.rememberPlace({ x: x - frame.x, y: y - frame.y, width, height, isMaximized: window.isMaximized() })
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(remember, REMEMBER_AFTER_MS)
  }
  const stop = () => {
    window.off('resize', soon)
    window.off('move', soon)
    if (timer !== undefined) remember()
  }
  const follow = () => {
    if (window.isDestroyed()) return
    frame = frameOf(asked, window.getNormalBounds())
    window.on('resize', soon)
    window.on('move', soon)
    // What follows is no longer the person's doing.
    window.once('close', stop)
  }
  // What the window manager does to a window that has just appeared is not what the person wants to keep.
  window.once('show', () => setTimeout(follow, REMEMBER_AFTER_MS))
}

/** Wider than any title bar: then the window manager has put the window elsewhere altogether. */
const WIDEST_FRAME = 80

/**
 * On Linux a window is placed with its frame and tells its place without: remembered as told, it would
 * move by the width of the title bar at every start.
 */
const frameOf = (asked: Rectangle, told: Rectangle): { readonly x: number; readonly y: number } => {
  const x = told.x - asked.x
  const y = told.y - asked.y
  const isFrame = x >= 0 && y >= 0 && x <= WIDEST_FRAME && y <= WIDEST_FRAME
  return process.platform === 'linux' && isFrame ? { x, y } : { x: 0, y: 0 }
}

/** The window disappears at once; its page learns that it is hidden, and then that it goes. */
const handInBeforeClosing = (window: BrowserWindow) => {
  let hasHandedIn = false
  window.on('close', (event) => {
    if (hasHandedIn) return
    event.preventDefault()
    hasHandedIn = true
    window.hide()
    setTimeout(() => {
      if (window.isDestroyed()) return
      window.close()
      setTimeout(() => {
        if (!window.isDestroyed()) window.destroy()
      }, CLOSE_AT_LATEST_MS)
    }, FLUSH_MS)
  })
}
