import { app, type Session, shell, type WebContents } from 'electron'

import type { Outside } from '../application/people-ports.ts'
import type { Logger } from '../application/ports.ts'
import { isAppAddress, isAppPage, mayOpenOutside } from './app-address.ts'
import { isDevelopmentAddress } from './development.ts'

/**
 * Switches that keep Chromium itself off the network: no name is ever resolved, no spelling
 * dictionary, component or list is fetched. Has to be called before Electron is ready.
 */
export const cutNetwork = (): void => {
  const { commandLine } = app
  commandLine.appendSwitch(
    'host-resolver-rules',
    import.meta.env.DEV ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
  )
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
}

/** Denies every permission but the whole screen, cancels every request that leaves the app, and every download. */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    // Filling the screen is asked for by a rest, at a press of its button.
    answer(permission === 'fullscreen')
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAppAddress(url) && !isDevelopmentAddress(url) })
  })
}

/** Keeps every page, also one that is made later, from going or opening anything elsewhere. */
export const lockNavigation = (logger: Logger): void => {
  app.on('web-contents-created', (_event, contents) => {
    lock(contents, logger)
  })
}

const lock = (contents: WebContents, logger: Logger) => {
  const stay = (event: { readonly preventDefault: () => void }, url: string) => {
    if (isAppPage(url) || isDevelopmentAddress(url)) return
    event.preventDefault()
    logger.warn('navigation-denied')
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url, logger)
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Hands a link to the desktop, if it is of a kind that is harmless there; answers whether it was taken. */
const openOutside = async (url: string, logger: Logger): Promise<boolean> => {
  if (!mayOpenOutside(url)) {
    logger.warn('link-denied')
    return false
  }
  try {
    await shell.openExternal(url)
    return true
  } catch {
    logger.warn('link-not-opened')
    return false
  }
}

/** The desktop's own programs. Windows cuts longer addresses off. */
export const createOutside = (logger: Logger): Outside => ({
  longest: process.platform === 'win32' ? 2_081 : 100_000,
  open: (address) => openOutside(address, logger),
})
