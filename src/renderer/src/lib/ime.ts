import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/**
 * True while a key belongs to an input method, such as the Enter that confirms a Japanese
 * conversion. Chromium reports the last key of a composition with key code 229 and, on some
 * systems, with `isComposing` already false: both are asked.
 */
export const isComposing = (event: ReactKeyboardEvent | KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the old code is all that some systems send
  ('nativeEvent' in event ? event.nativeEvent.isComposing : event.isComposing) || event.keyCode === 229
