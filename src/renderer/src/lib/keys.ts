/** The key that goes with Enter and with letters on this machine, as it is written on keyboards. */
export const commandKey: string = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'
