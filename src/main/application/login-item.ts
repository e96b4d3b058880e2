/** How Windows and macOS are told to start a program at login, and what they say about it. */

/** What of the system's answer counts. */
export type LoginItem = {
  readonly openAtLogin: boolean
  /** Windows: false when it was switched off in the system's own settings, while the entry is still there. */
  readonly executableWillLaunchAtLogin: boolean
}

/** The program as it is started here. `appFolder`: what Electron is given where the program is no package of its own. */
export type LoginProgram = {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly appFolder: string
}

/** The arguments that a login has to give; null where a login cannot give them, and would start an empty Electron. */
export const loginArguments = (
  { platform, isPackaged, appFolder }: LoginProgram,
  args: readonly string[],
): readonly string[] | null => {
  if (isPackaged) return [...args, '--hidden']
  // In the registry of Windows the arguments are one line, and a folder may have a space in its name.
  return platform === 'win32' ? [`"${appFolder}"`, ...args, '--hidden'] : null
}

/** Whether the program is going to be started at the next login. */
export const startsAtLogin = (
  { platform }: Pick<LoginProgram, 'platform'>,
  { openAtLogin, executableWillLaunchAtLogin }: LoginItem,
): boolean => openAtLogin && (platform !== 'win32' || executableWillLaunchAtLogin)
