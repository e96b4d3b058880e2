import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isBeyond } from '../../../../src/shared/domain/people/enough.ts'
import { inNameOrder } from '../../../../src/shared/domain/people/name-order.ts'
import { photoTypeOf } from '../../../../src/shared/domain/people/photo.ts'
import { aPerson, aPhoto } from '../../../factories/person.ts'

describe('the order of names', () => {
  const order = (...people: readonly (readonly [name: string, reading?: string])[]) =>
    inNameOrder(people.map(([name, reading = '']) => aPerson({ name, reading }))).map(({ name }) => name)

  it('goes by reading, whatever its kana, and by name where there is none', () => {
    expect(
      order(
        ['渡辺', 'わたなべ'],
        ['相田', 'アイダ'],
        ['Zoe'],
        ['井上', 'いのうえ'],
        ['ada'],
        ['がく'],
        ['かく'],
        ['ｲﾁﾛｰ'],
      ),
    ).toEqual(['ada', 'Zoe', '相田', 'ｲﾁﾛｰ', '井上', 'かく', 'がく', '渡辺'])
  })

  it('keeps the order of adding among equals, and everybody', () => {
    const people = fc.array(
      fc.record({ name: fc.constantFrom('はな', 'ハナ', '花', 'b'), reading: fc.constantFrom('', 'はな') }),
    )
    fc.assert(
      fc.property(people, (names) => {
        const all = names.map((name, index) => aPerson({ ...name, id: String(index).padStart(5, '0') }))
        const ordered = inNameOrder(all)
        expect(ordered.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(all)
        const hana = ordered.filter(({ name, reading }) => reading === 'はな' || name === 'はな').map(({ id }) => id)
        expect(hana).toEqual(hana.toSorted((a, b) => a.localeCompare(b)))
      }),
    )
  })
})

describe('enough', () => {
  it.each([
    [5, 5, false],
    [6, 5, true],
    [6, null, false],
  ])('%i people where %s are enough: beyond %s', (inCircle, limit, beyond) => {
    expect(isBeyond(inCircle, limit)).toBe(beyond)
  })
})

describe('a photo', () => {
  it('is known by how its bytes begin', () => {
    const webp = Uint8Array.from(Array.from('RIFF????WEBPVP8 ', (letter) => letter.charCodeAt(0)))
    expect(photoTypeOf(aPhoto())).toBe('image/jpeg')
    expect(photoTypeOf(webp)).toBe('image/webp')
    expect(photoTypeOf(webp.slice(0, 11))).toBeNull()
    expect(photoTypeOf(new TextEncoder().encode('<svg>'))).toBeNull()
    expect(photoTypeOf(new Uint8Array(0))).toBeNull()
  })
})
