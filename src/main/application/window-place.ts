/** A rectangle on the desktop, in device-independent pixels. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type WindowPlace = Rectangle & { readonly isMaximized: boolean }

export const MIN_WIDTH = 640
export const MIN_HEIGHT = 480
const USUAL_WIDTH = 1080
const USUAL_HEIGHT = 760

/** So much of the window's upper edge has to be on a screen, or nobody could take hold of it. */
const GRIP_WIDTH = 120
const GRIP_HEIGHT = 32

/**
 * Where the window opens: where it was, if that place is still on a screen, and never larger than the
 * screen; otherwise in the middle of the first screen.
 *
 * @param remembered what was stored; anything that is not a place is ignored
 * @param workAreas the usable part of each screen, the main one first
 */
export const placeWindow = (remembered: unknown, workAreas: readonly Rectangle[]): WindowPlace => {
  const main = workAreas[0] ?? { x: 0, y: 0, width: USUAL_WIDTH, height: USUAL_HEIGHT }
  if (!isPlace(remembered)) return centred(main, USUAL_WIDTH, USUAL_HEIGHT, false)
  const { width, height, isMaximized } = remembered
  const home = workAreas.find((area) => holdsGrip(area, remembered))
  if (home === undefined) return centred(main, width, height, isMaximized)
  const fitted = {
    ...{ x: remembered.x, y: remembered.y, isMaximized },
    width: fit(width, MIN_WIDTH, home.width),
    height: fit(height, MIN_HEIGHT, home.height),
  }
  return holdsGrip(home, fitted) ? fitted : centred(home, width, height, isMaximized)
}

const isPlace = (value: unknown): value is WindowPlace => {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height, isMaximized } = value as Readonly<Record<string, unknown>>
  return [x, y, width, height].every(Number.isSafeInteger) && typeof isMaximized === 'boolean'
}

const holdsGrip = (area: Rectangle, { x, y, width }: Rectangle): boolean => {
  const visibleWidth = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return visibleWidth >= GRIP_WIDTH && y >= area.y && y + GRIP_HEIGHT <= area.y + area.height
}

const centred = (area: Rectangle, wantedWidth: number, wantedHeight: number, isMaximized: boolean): WindowPlace => {
  const width = fit(wantedWidth, MIN_WIDTH, area.width)
  const height = fit(wantedHeight, MIN_HEIGHT, area.height)
  return {
    x: area.x + Math.max(0, Math.round((area.width - width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - height) / 2)),
    width,
    height,
    isMaximized,
  }
}

/** The smallest size wins over the screen: a window that is too small to read helps nobody. */
const fit = (wanted: number, smallest: number, largest: number): number => Math.max(smallest, Math.min(wanted, largest))
