import fc from 'fast-check'
import { expect, test } from 'vitest'

import { MIN_HEIGHT, MIN_WIDTH, placeWindow } from '../../../src/main/application/window-place.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }
const place = { x: 300, y: 200, width: 900, height: 640, isMaximized: false }

test('a window comes back where it was, also on the second screen', () => {
  expect(placeWindow(place, [screen])).toEqual(place)
  const there = { ...place, x: 2100 }
  expect(placeWindow(there, [screen, second])).toEqual(there)
})

test('the first time it is in the middle of the first screen', () => {
  expect(placeWindow(undefined, [screen])).toEqual({ x: 420, y: 140, width: 1080, height: 760, isMaximized: false })
})

test('when its screen is gone it comes to the middle of the first one, in its size', () => {
  expect(placeWindow({ ...place, x: 2100, isMaximized: true }, [screen])).toEqual({
    x: 510,
    y: 200,
    width: 900,
    height: 640,
    isMaximized: true,
  })
})

test('a window whose upper edge cannot be taken hold of is brought back', () => {
  for (const lost of [{ y: -60 }, { y: 1030 }, { x: -850 }, { x: 1850 }]) {
    expect(placeWindow({ ...place, ...lost }, [screen])).toMatchObject({ x: 510, y: 200 })
  }
})

test('a window hanging over the side stays there', () => {
  expect(placeWindow({ ...place, x: -400 }, [screen])).toMatchObject({ x: -400 })
})

test('a window that is larger than the screen is made to fit', () => {
  expect(placeWindow({ ...place, x: 0, y: 0, width: 5000, height: 4000 }, [screen])).toMatchObject({
    width: 1920,
    height: 1040,
  })
})

test('whatever is stored, the window is large enough and can be taken hold of', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      x: fc.integer(),
      y: fc.integer(),
      width: fc.integer(),
      height: fc.integer(),
      isMaximized: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(anything, (stored) => {
      const { x, y, width, height } = placeWindow(stored, [screen, second])
      expect(width).toBeGreaterThanOrEqual(MIN_WIDTH)
      expect(height).toBeGreaterThanOrEqual(MIN_HEIGHT)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThan(1040)
      expect(x + width).toBeGreaterThan(0)
      expect(x).toBeLessThan(1920 + 1280)
    }),
  )
})
