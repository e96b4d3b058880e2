/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  /** Normally distributed, mean 0, standard deviation 1 (sum of twelve; Irwin-Hall). */
  readonly normal: () => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
}

/** mulberry32, a small well-known 32-bit generator. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    chance: (probability) => next() < probability,
    normal: () => {
      let sum = -6
      for (let draw = 0; draw < 12; draw += 1) sum += next()
      return sum
    },
    oneOf: (values) => {
      const value = values[Math.floor(next() * values.length)]
      if (value === undefined) throw new RangeError('there is nothing to choose from')
      return value
    },
  }
}
