/**
 * Where time comes from. Injected everywhere, so that a test can move it and no rule reads the
 * machine's clock.
 */
export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** IANA name of the zone that the person is in, such as `Asia/Tokyo`. */
  readonly zone: () => string
}
