import { globalShortcut } from 'electron'

import type { Shortcut } from '../../shared/domain/settings/shortcut.ts'
import type { ShortcutState } from '../../shared/ipc/contract.ts'

/** A key combination that works all over the desktop. */
export type GlobalShortcut = {
  /** Takes another one, or none. */
  readonly use: (shortcut: Shortcut | null) => void
  readonly state: () => ShortcutState
}

/** Registers one shortcut at a time. Another program may have it already: then it is `taken`. */
export const createGlobalShortcut = (onPressed: () => void): GlobalShortcut => {
  let used: Shortcut | null = null
  let state: ShortcutState = 'off'
  return {
    use: (shortcut) => {
      if (shortcut === used && state !== 'taken') return
      if (used !== null && state === 'works') globalShortcut.unregister(used)
      used = shortcut
      state = shortcut === null ? 'off' : globalShortcut.register(shortcut, onPressed) ? 'works' : 'taken'
    },
    state: () => state,
  }
}
