import { describe, expect, it } from 'vitest'

import { card, lines, peopleIn, readFound, readOne } from './read.ts'

/** Bytes of a text in another character set; made with the tables of the runtime, read backwards. */
const inSet = (text: string, encoding: string): Uint8Array => {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  const learn = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes)
    } catch {
      // No character.
    }
  }
  for (let first = 0; first < 256; first += 1) learn([first])
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) learn([first, second])
  return Uint8Array.from(
    [...text].flatMap((character) => table.get(character) ?? expect.fail(`no ${character} in ${encoding}`)),
  )
}

const FILE = card('N:髙橋;美穂;;;', 'X-PHONETIC-LAST-NAME:たかはし', 'ORG:株式会社つながり', 'NOTE:①の件、ﾒｰﾙで。')
const NARROW = card('N:高橋;美穂;;;', 'X-PHONETIC-LAST-NAME:たかはし', 'ORG:株式会社つながり', 'NOTE:メールで。')

describe('the character set of a file', () => {
  it('is found out for UTF-8, with a mark and without', () => {
    expect(readFound(FILE)).toMatchObject({ encoding: 'utf-8', isEncodingSure: true })
    expect(readOne(`\ufeff${FILE}`).name).toBe('髙橋 美穂')
  })

  it('is found out for Shift_JIS of Windows', () => {
    const answer = readFound(inSet(FILE, 'shift_jis'))
    expect(answer).toMatchObject({ encoding: 'shift_jis', isEncodingSure: true })
    expect(peopleIn(answer.found)).toMatchObject([{ name: '髙橋 美穂', notes: [{ text: '①の件、ﾒｰﾙで。' }] }])
  })

  it('is found out for EUC-JP', () => {
    const answer = readFound(inSet(NARROW, 'euc-jp'))
    expect(answer.encoding).toBe('euc-jp')
    expect(peopleIn(answer.found)).toMatchObject([{ name: '高橋 美穂', reading: 'たかはし' }])
  })

  it('is found out for ISO-2022-JP', () => {
    const file = Buffer.concat([
      Buffer.from('name,mail\r\n'),
      Buffer.from('\u001b$B;3ED\u001b(B', 'latin1'),
      Buffer.from(',a@b.example\r\n'),
    ])
    expect(readFound(file).encoding).toBe('iso-2022-jp')
    expect(readOne(file).name).toBe('山田')
  })

  it.each(['utf-16le', 'utf-16be'] as const)('is found out for %s, with a mark and without', (encoding) => {
    const plain = Buffer.from(FILE, 'utf16le')
    const mark = Buffer.from('\ufeff', 'utf16le')
    const turned = (bytes: Buffer) => (encoding === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes)
    expect(readFound(turned(plain)).encoding).toBe(encoding)
    expect(readOne(turned(Buffer.concat([mark, plain]))).name).toBe('髙橋 美穂')
  })

  it('is found out for accented letters of the West', () => {
    const file = Buffer.from(lines('name,mail', 'Rémy Müller,r@b.example', 'Søren,s@b.example'), 'latin1')
    const answer = readFound(file)
    expect(answer.encoding).toBe('windows-1252')
    expect(peopleIn(answer.found).map(({ name }) => name)).toEqual(['Rémy Müller', 'Søren'])
  })

  it('can be said, where the guess is not right', () => {
    const bytes = inSet('name\r\n山田\r\n', 'shift_jis')
    expect(readOne(bytes, { encoding: 'shift_jis' }).name).toBe('山田')
    expect(readOne(bytes, { encoding: 'euc-jp' }).name).not.toBe('山田')
  })

  it('is unsure in a file with a flaw, and tells how many characters are lost', () => {
    const bytes = Buffer.concat([Buffer.from(card('FN:山田', 'NOTE:雨')), Buffer.from([0xff, 0xfe, 0x41])])
    const answer = readFound(bytes)
    expect(answer).toMatchObject({ encoding: 'utf-8', isEncodingSure: false })
    expect(answer.found.problems[0]).toMatchObject({ kind: 'odd-characters', detail: '2' })
  })
})
