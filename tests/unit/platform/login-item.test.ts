import { expect, test } from 'vitest'

import { loginArguments, startsAtLogin } from '../../../src/main/application/login-item.ts'

const PACKAGED = { platform: 'win32', isPackaged: true, appFolder: String.raw`C:\My Apps\tsunagari` } as const

test('a login opens the same notebook and no window', () => {
  expect(loginArguments(PACKAGED, ['--data-dir=D:'])).toEqual(['--data-dir=D:', '--hidden'])
})

test('out of its sources, Electron is told on Windows what to start; where a login cannot, it is not promised', () => {
  const program = { ...PACKAGED, isPackaged: false }
  expect(loginArguments(program, [])).toEqual([`"${PACKAGED.appFolder}"`, '--hidden'])
  expect(loginArguments({ ...program, platform: 'darwin' }, [])).toBeNull()
})

test('what was switched off in the settings of Windows does not count as on', () => {
  const item = { openAtLogin: true, executableWillLaunchAtLogin: false }
  expect(startsAtLogin({ platform: 'win32' }, item)).toBe(false)
  expect(startsAtLogin({ platform: 'win32' }, { ...item, executableWillLaunchAtLogin: true })).toBe(true)
  expect(startsAtLogin({ platform: 'win32' }, { openAtLogin: false, executableWillLaunchAtLogin: true })).toBe(false)
  // Elsewhere nothing is said of it.
  expect(startsAtLogin({ platform: 'darwin' }, item)).toBe(true)
})
