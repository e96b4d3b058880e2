import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { trayIconFile } from '../../../src/main/application/tray-icon.ts'

const ICONS = path.resolve(import.meta.dirname, '../../../resources/icons')
const ALL = (['quiet', 'something', 'resting', 'paused'] as const).flatMap((icon) =>
  (['linux', 'darwin', 'win32'] as const).flatMap((platform) =>
    [true, false].map((isDarkPanel) => trayIconFile(icon, platform, isDarkPanel)),
  ),
)

test('every state has a picture on every platform, for denser screens as well', () => {
  const files = ALL.flatMap((file) => ['', '@1.5x', '@2x'].map((scale) => file.replace(/\.png$/, `${scale}.png`)))
  expect(files.filter((file) => !existsSync(path.join(ICONS, file)))).toEqual([])
  expect(new Set(ALL).size).toBe(16)
})

test('on Windows it stands out against the panel, and macOS gets what it tints by itself', () => {
  expect(trayIconFile('quiet', 'win32', true)).toBe('tray-dark-panel.png')
  expect(trayIconFile('quiet', 'win32', false)).toBe('tray-light-panel.png')
  expect(trayIconFile('paused', 'darwin', true)).toMatch(/Template\.png$/)
})
