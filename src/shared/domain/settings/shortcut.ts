/**
 * Keys that open something from anywhere on the desktop: modifiers in this order, then one key, joined by `+`, as
 * Electron writes accelerators. `Super` is ⌘ on a Mac and the Windows key elsewhere.
 */
export type Shortcut = string

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Super'] as const
type Modifier = (typeof MODIFIERS)[number]

/** What a stored shortcut looks like: without Control, Alt or Super it would take a plain letter from every program. */
export const SHORTCUT_PATTERN =
  /^(?!(?:Shift\+)?[^+]+$)(?:Control\+)?(?:Alt\+)?(?:Shift\+)?(?:Super\+)?(?:[A-Z0-9]|F[1-9]|F1[0-2])$/

/** Opens the quick log until another one is chosen. */
export const DEFAULT_QUICK_LOG_SHORTCUT: Shortcut = 'Control+Alt+J'

/** Keys that are held, and the place of the one that was pressed (`KeyboardEvent.code`). */
export type KeyPress = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

/** The shortcut that a press of keys means; null when it is none (a modifier alone, a plain letter, another key). */
export const shortcutOf = ({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): Shortcut | null => {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)
  const isHeld: Readonly<Record<Modifier, boolean>> = {
    Control: ctrlKey,
    Alt: altKey,
    Shift: shiftKey,
    Super: metaKey,
  }
  const held = MODIFIERS.filter((modifier) => isHeld[modifier])
  const shortcut = [...held, key?.[1] ?? key?.[2] ?? key?.[3] ?? ''].join('+')
  return SHORTCUT_PATTERN.test(shortcut) ? shortcut : null
}

const ON_MAC: Readonly<Record<string, string>> = { Control: '⌃', Alt: '⌥', Shift: '⇧', Super: '⌘' }
const ELSEWHERE: Readonly<Record<string, string>> = { Control: 'Ctrl' }

/** A shortcut as it is written on keyboards: `Ctrl + Alt + J`, on a Mac `⌃⌥J`. */
export const shortcutWords = (shortcut: Shortcut, isMac: boolean): string => {
  const words = isMac ? ON_MAC : ELSEWHERE
  return shortcut
    .split('+')
    .map((part) => words[part] ?? part)
    .join(isMac ? '' : ' + ')
}
