import { app, Menu } from 'electron'

export type LifecycleDeps = {
  /** The person wants to see the window: a click on the dock. */
  readonly onOpen: () => void
  /** The program was started again, with these arguments. */
  readonly onStartedAgain: (given: readonly string[]) => void
  /** The program is to end: hands in everything that is not safe yet. It ends when this is settled. */
  readonly onQuit: () => Promise<unknown>
  /** The last moment. */
  readonly onGone: () => void
}

/** What has to be said before Electron is ready. */
export const nameProgram = (): void => {
  // Notifications on Windows belong to the id that the installer registers.
  if (process.platform === 'win32') app.setAppUserModelId('io.github.tsunagari')
  // Without a menu there are no keys for reloading or for the developer's tools; macOS needs one for copy and paste.
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  )
}

/** Follows the program from its start to its end. */
export const followLifecycle = ({ onOpen, onStartedAgain, onQuit, onGone }: LifecycleDeps): void => {
  let isQuitting = false
  app.on('second-instance', (_event, given) => {
    onStartedAgain(given)
  })
  app.on('activate', onOpen)
  // Whether the program goes on without a window is decided when one closes; Electron would end it.
  app.on('window-all-closed', () => undefined)
  app.on('before-quit', (event) => {
    if (isQuitting) return
    isQuitting = true
    event.preventDefault()
    void onQuit().finally(() => {
      app.quit()
    })
  })
  app.on('will-quit', onGone)
}
