export const isMac: boolean = navigator.userAgent.includes('Mac')

/** The key that goes with Enter and with letters on this machine, as it is written on keyboards. */
export const commandKey: string = isMac ? '⌘' : 'Ctrl'

type HeldKeys = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether the command key alone is held. */
export const isCommand = ({ ctrlKey, metaKey, altKey, shiftKey }: HeldKeys): boolean =>
  (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey && !shiftKey

/** Whether a press of a letter on this element writes something, or chooses by its first letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
