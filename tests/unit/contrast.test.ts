import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const sheet = readFileSync(path.resolve(import.meta.dirname, '../../src/renderer/src/styles/tokens.css'), 'utf8')

/** The colours of a block of the sheet, by name. */
const colours = (selector: string): ReadonlyMap<string, string> => {
  const start = sheet.indexOf(`${selector} {`)
  const block = sheet.slice(start, sheet.indexOf('}', start))
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = 4.5
const SHAPE = 3

const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['ink', 'ink-quiet', 'accent'].flatMap((ink) =>
    ['paper', 'paper-raised', 'paper-sunken'].map((ground) => [ink, ground, TEXT] as const),
  ),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['ink', 'accent-soft', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['ink', 'moss-soft', TEXT],
  ['moss', 'moss-soft', TEXT],
  ['ink-quiet', 'moss-soft', TEXT],
  ['ink', 'persimmon-soft', TEXT],
  ['persimmon', 'persimmon-soft', TEXT],
  ['persimmon', 'paper-raised', TEXT],
  ['line-strong', 'paper', SHAPE],
  ['line-strong', 'paper-raised', SHAPE],
  ['accent', 'track', SHAPE],
  ['chart-bar', 'paper', SHAPE],
  ['chart-second', 'paper', SHAPE],
  ['chart-third', 'paper', SHAPE],
  ['chart-fourth', 'paper', SHAPE],
  ['chart-unknown', 'paper', SHAPE],
]

describe.each([':root', ":root[data-theme='dark']", ":root[data-theme='high-contrast']"])('in %s', (selector) => {
  const tokens = colours(selector)

  it.each(PAIRS)('%s stands out from %s by %d or more', (ink, ground, least) => {
    const [front, back] = [tokens.get(ink), tokens.get(ground)]
    if (front === undefined || back === undefined) throw new Error(`--${ink} or --${ground} is not in the sheet`)
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least)
  })

  // What is being read, and the place in a chart that the keyboard has come to, are told by this ground alone.
  it('paper that lies lower is another than paper', () => {
    expect(tokens.get('paper-sunken')).not.toBe(tokens.get('paper'))
  })
})
