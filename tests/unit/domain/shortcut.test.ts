import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  DEFAULT_QUICK_LOG_SHORTCUT,
  type KeyPress,
  SHORTCUT_PATTERN,
  shortcutOf,
  shortcutWords,
} from '../../../src/shared/domain/settings/shortcut.ts'

const press = (code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...held,
})

describe('a shortcut', () => {
  it.each([
    [press('KeyJ', { ctrlKey: true, altKey: true }), 'Control+Alt+J'],
    [press('Digit5', { metaKey: true, shiftKey: true }), 'Shift+Super+5'],
    [press('F9', { altKey: true }), 'Alt+F9'],
    [press('KeyJ'), null],
    [press('KeyJ', { shiftKey: true }), null],
    [press('F9'), null],
    [press('F13', { ctrlKey: true }), null],
    [press('ControlLeft', { ctrlKey: true }), null],
    [press('Enter', { ctrlKey: true }), null],
    [press('Tab', { altKey: true }), null],
  ])('is read from the keys that are pressed: %o', (pressed, expected) => {
    expect(shortcutOf(pressed)).toBe(expected)
  })

  it('always has a modifier that no letter is typed with', () => {
    fc.assert(
      fc.property(
        fc.record({
          code: fc.constantFrom('KeyA', 'KeyZ', 'Digit0', 'F1', 'F12', 'F24', 'Space', 'ShiftLeft', 'Numpad1', ''),
          ctrlKey: fc.boolean(),
          altKey: fc.boolean(),
          shiftKey: fc.boolean(),
          metaKey: fc.boolean(),
        }),
        (pressed) => {
          const shortcut = shortcutOf(pressed)
          if (shortcut === null) return
          expect(shortcut).toMatch(SHORTCUT_PATTERN)
          expect(pressed.ctrlKey || pressed.altKey || pressed.metaKey).toBe(true)
        },
      ),
    )
  })

  it('is written as on the keyboard', () => {
    expect(shortcutWords(DEFAULT_QUICK_LOG_SHORTCUT, false)).toBe('Ctrl + Alt + J')
    expect(shortcutWords(DEFAULT_QUICK_LOG_SHORTCUT, true)).toBe('⌃⌥J')
  })
})
