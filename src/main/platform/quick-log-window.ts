import { BrowserWindow, screen } from 'electron'

import type { EventName } from '../../shared/ipc/channels.ts'
import type { Look } from './look.ts'
import { pagePreferences } from './page-preferences.ts'

// The whole form, down to its buttons, in both languages; on a smaller screen it scrolls.
const WIDTH = 560
const HEIGHT = 840
const MIN_WIDTH = 320
const MIN_HEIGHT = 360
/** So long a window that is not shown is kept, so that it opens at once again; then its page is given up. */
const KEEP_HIDDEN_MS = 5 * 60_000
/** Time for a page that is going away to hand in what was typed last. */
const FLUSH_MS = 200

export type QuickLogWindowDeps = {
  readonly preload: string
  readonly icon: string
  /** The address to load. */
  readonly address: (route: string) => string
  readonly look: Pick<Look, 'title' | 'paper'>
  /** It was hidden, or is gone. */
  readonly onHidden: () => void
}

/** The small window of the quick log. Closing it hides it. */
export type QuickLogWindow = {
  readonly open: () => void
  readonly hide: () => void
  readonly isOpen: () => boolean
  readonly owns: (contentsId: number) => boolean
  readonly send: (event: EventName, payload: unknown) => void
  readonly refreshLook: () => void
  /** Gives the page up, once it has handed in what was typed. */
  readonly end: () => Promise<void>
}

export const createQuickLogWindow = ({
  preload,
  icon,
  address,
  look,
  onHidden,
}: QuickLogWindowDeps): QuickLogWindow => {
  let current: BrowserWindow | null = null
  let giveUp: NodeJS.Timeout | undefined

  const create = () => {
    const window = new BrowserWindow({
      ...{ width: WIDTH, height: HEIGHT, minWidth: MIN_WIDTH, minHeight: MIN_HEIGHT },
      title: look.title(),
      icon,
      backgroundColor: look.paper(),
      show: false,
      autoHideMenuBar: true,
      fullscreenable: false,
      maximizable: false,
      webPreferences: pagePreferences(preload),
    })
    current = window
    window.on('page-title-updated', (event) => {
      event.preventDefault()
    })
    window.on('close', (event) => {
      event.preventDefault()
      window.hide()
    })
    const tell = (isShown: boolean) => {
      window.webContents.send('quickLog.shown' satisfies EventName, { isShown })
    }
    window.on('show', () => {
      tell(true)
    })
    window.on('hide', () => {
      tell(false)
      clearTimeout(giveUp)
      giveUp = setTimeout(() => {
        window.destroy()
      }, KEEP_HIDDEN_MS)
      onHidden()
    })
    window.on('closed', () => {
      clearTimeout(giveUp)
      if (current === window) current = null
      onHidden()
    })
    // A page that crashed is made anew when it is wanted again; the draft is in the database.
    window.webContents.on('render-process-gone', () => {
      setImmediate(() => {
        if (!window.isDestroyed()) window.destroy()
      })
    })
    window.once('ready-to-show', () => {
      show(window)
    })
    window.loadURL(address('/quick-log')).catch(() => undefined)
  }
  const show = (window: BrowserWindow) => {
    if (window.isDestroyed()) return
    clearTimeout(giveUp)
    if (!window.isVisible()) place(window)
    window.show()
    window.focus()
  }

  return {
    open: () => {
      if (current === null) create()
      else show(current)
    },
    hide: () => current?.hide(),
    isOpen: () => current?.isVisible() === true,
    owns: (contentsId) => current?.webContents.id === contentsId,
    send: (event, payload) => current?.webContents.send(event, payload),
    refreshLook: () => {
      current?.setTitle(look.title())
      current?.setBackgroundColor(look.paper())
    },
    end: async () => {
      const ending = current
      if (ending === null) return
      ending.hide()
      await new Promise((resolve) => setTimeout(resolve, FLUSH_MS))
      if (!ending.isDestroyed()) ending.destroy()
    },
  }
}

/** In the middle of the screen that the pointer is on, a little above it, and never larger than the screen. */
const place = (window: BrowserWindow) => {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const [width = WIDTH, height = HEIGHT] = window.getSize()
  const fitting = { width: Math.min(width, workArea.width), height: Math.min(height, workArea.height) }
  window.setBounds({
    ...fitting,
    x: Math.round(workArea.x + (workArea.width - fitting.width) / 2),
    y: Math.round(workArea.y + (workArea.height - fitting.height) / 3),
  })
}
