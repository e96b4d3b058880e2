import type { Channel, EventName } from './channels.ts'
import type { Result } from './result.ts'

/** Key of the bridge on `window`. */
export const BRIDGE_KEY = 'tsunagari'

/**
 * All that a window has of the world outside: what the preload puts on `window.tsunagari`.
 * Values are not typed here, because the preload knows names only; the renderer's client gives
 * them the types of the contract, and main checks them both ways.
 */
export type Bridge = {
  /** Asks main. Never rejects for an expected failure: that is a `Result` with `ok: false`. */
  readonly invoke: (channel: Channel, input: unknown) => Promise<Result<unknown>>
  /** Listens to main. Returns the function that stops listening. */
  readonly subscribe: (event: EventName, listener: (payload: unknown) => void) => () => void
}
