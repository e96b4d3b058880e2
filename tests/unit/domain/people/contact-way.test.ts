import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { actionsOf, WAY_ACTIONS, WAY_KINDS, wayAddress } from '../../../../src/shared/domain/people/contact-way.ts'

describe('the address of a way', () => {
  it.each([
    ['mobile', '090-1234-5678', 'call', 'tel:09012345678'],
    ['phone', '+81 (3) 1234 5678', 'call', 'tel:+81312345678'],
    ['phone', '０３－１２３４－５６７８', 'call', 'tel:0312345678'],
    ['mobile', '090ー1234ー5678', 'text', 'sms:09012345678'],
    ['phone', '03-1234-5678', 'text', null],
    ['mobile', 'ask at the desk', 'call', null],
    ['mobile', '*31#0901234567', 'call', 'tel:*31%230901234567'],
    ['mail', ' ada@example.org ', 'mail', 'mailto:ada@example.org'],
    ['mail', 'Ａｄａ＠example.org', 'mail', 'mailto:Ada@example.org'],
    ['mail', 'ada+x@example.org', 'mail', 'mailto:ada%2Bx@example.org'],
    ['mail', 'ada@example.org,eve@example.org', 'mail', null],
    ['mail', 'ada@example.org?bcc=eve@example.org', 'mail', null],
    ['mail', 'ada?cc=x@example.org', 'mail', 'mailto:ada%3Fcc%3Dx@example.org'],
    ['mail', 'not a mail', 'mail', null],
    ['web', 'https://example.org/あ?b=1#c', 'visit', 'https://example.org/%E3%81%82?b=1#c'],
    ['web', 'example.org/me', 'visit', 'https://example.org/me'],
    ['web', 'https://example.org/%E3%81%82', 'visit', 'https://example.org/%E3%81%82'],
    ['web', 'javascript:alert(1)', 'visit', null],
    ['web', 'file:///etc/passwd', 'visit', null],
    ['web', 'https://me:secret@example.org/', 'visit', null],
    ['social-network', '@ada', 'visit', null],
    ['social-network', 'https://social.example/@ada', 'visit', 'https://social.example/@ada'],
    ['address', '1-2-3 Chiyoda', 'visit', null],
    ['other', 'ada@example.org', 'mail', null],
  ] as const)('%s %s, to %s: %s', (kind, value, action, address) => {
    expect(wayAddress({ kind, value }, action)).toBe(address)
  })

  it('carries words to a mail and to a short message', () => {
    expect(wayAddress({ kind: 'mail', value: 'ada@example.org' }, 'mail', 'お元気ですか。\n& また?')).toBe(
      'mailto:ada@example.org?body=%E3%81%8A%E5%85%83%E6%B0%97%E3%81%A7%E3%81%99%E3%81%8B%E3%80%82%0D%0A%26%20%E3%81%BE%E3%81%9F%3F',
    )
    expect(wayAddress({ kind: 'mobile', value: '0901' }, 'text', '\ud83d a')).toBe('sms:0901?body=%EF%BF%BD%20a')
  })

  it('says what can be done, the nearest first', () => {
    expect(actionsOf({ kind: 'mobile', value: '090-1234-5678' })).toEqual(['call', 'text'])
    expect(actionsOf({ kind: 'address', value: 'by the river' })).toEqual([])
  })

  it('never becomes another kind of address, nor gains a field, whatever is written', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', '0', '@', '.', ':', '/', '?', '&', '=', '#', '%', ',', ';', '\n', ' ', '"'),
      }),
    )
    fc.assert(
      fc.property(
        fc.record({ kind: fc.constantFrom(...WAY_KINDS), value: nasty }),
        fc.constantFrom(...WAY_ACTIONS),
        nasty,
        (way, action, text) => {
          const address = wayAddress(way, action, text)
          if (address === null) return
          const { protocol, searchParams, username, password } = new URL(address)
          const allowed = { call: ['tel:'], text: ['sms:'], mail: ['mailto:'], visit: ['https:', 'http:'] }[action]
          expect(allowed).toContain(protocol)
          expect([username, password]).toEqual(['', ''])
          expect(address).toMatch(/^[\x21-\x7e]+$/)
          if (action !== 'visit') {
            expect([...searchParams.keys()].filter((key) => key !== 'body')).toEqual([])
            expect(address.match(/@/g)?.length ?? 0).toBe(action === 'mail' ? 1 : 0)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('carries the words as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const address = wayAddress({ kind: 'mail', value: 'ada@example.org' }, 'mail', text)!
        const body = decodeURIComponent(address.slice(address.indexOf('?body=') + 6))
        expect(body).toBe(text.replaceAll(/\r\n|\r|\n/g, '\r\n'))
      }),
    )
  })
})
