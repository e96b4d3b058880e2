import type { Page } from 'playwright-core'

/** Key code of a key that an input method has taken. */
const TAKEN = 229
const ENTER = 13

export type Ime = {
  /** Types kana, converts them, and confirms with Enter, as a Japanese input method does. */
  readonly convert: (kana: string, converted: string) => Promise<void>
}

/** A Japanese input method at work in the field that has the focus. */
export const openIme = async (page: Page): Promise<Ime> => {
  const session = await page.context().newCDPSession(page)
  const key = (type: 'rawKeyDown' | 'keyUp', code: string, keyCode: number) =>
    session.send('Input.dispatchKeyEvent', { type, key: code, code, windowsVirtualKeyCode: keyCode })
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return {
    convert: async (kana, converted) => {
      const letters = Array.from(kana)
      for (let length = 1; length <= letters.length; length += 1) {
        await key('rawKeyDown', 'Process', TAKEN)
        await compose(letters.slice(0, length).join(''))
      }
      await key('rawKeyDown', 'Space', TAKEN)
      await compose(converted)
      await key('rawKeyDown', 'Enter', TAKEN)
      await session.send('Input.insertText', { text: converted })
      await key('keyUp', 'Enter', ENTER)
    },
  }
}
