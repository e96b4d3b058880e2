import type { Random } from '../random.ts'

/** A whole number from `low` to `high`, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random.next() * (high - low + 1))

/** Gamma distributed with the given shape (1 and more) and scale 1, after Marsaglia and Tsang (2000). */
export const gamma = (random: Random, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * Math.pow(1 - random.next(), 1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = random.normal()
    const v = Math.pow(1 + c * z, 3)
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Poisson distributed, by multiplying uniforms (Knuth): for small means. */
export const poisson = (random: Random, mean: number): number => {
  if (mean <= 0) return 0
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random.next(); product > limit; product *= random.next()) count += 1
  return count
}
