import type { TrayIcon } from './tray-model.ts'

/** Each state has a picture of its own beside the quiet one. */
const STATES = { quiet: '', something: '-something', resting: '-resting', paused: '-paused' } as const

/**
 * The picture of a state; those for denser screens stand beside it. macOS tints a template by itself. On Linux nothing
 * says what colour the panel has: that icon stands out on both.
 *
 * @param isDarkPanel whether the panel on which it stands is dark; of interest on Windows alone
 */
export const trayIconFile = (icon: TrayIcon, platform: NodeJS.Platform, isDarkPanel: boolean): string => {
  const state = STATES[icon]
  if (platform === 'darwin') return `tray${state}Template.png`
  if (platform === 'linux') return `tray-any-panel${state}.png`
  return `tray-${isDarkPanel ? 'dark' : 'light'}-panel${state}.png`
}
