import type { WebPreferences } from 'electron'

/** What a page of ours may do: nothing but draw, and call main through the preload script. */
export const pagePreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: import.meta.env.DEV,
})
