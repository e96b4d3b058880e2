import type { KeyboardEvent } from 'react'

/**
 * True while a key belongs to an input method, such as the Enter that confirms a Japanese
 * conversion. Chromium reports the last key of a composition with key code 229 and, on some
 * systems, with `isComposing` already false: both are asked.
 */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  // `keyCode` is deprecated, and the only sign that is left on those systems.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  nativeEvent.isComposing || nativeEvent.keyCode === 229
