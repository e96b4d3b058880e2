import { describe, expect, it } from 'vitest'

import { IMPORT_WORDS } from '../../../src/shared/domain/imports/import-words.ts'
import { card, lines, peopleIn, readFound, readOne } from './read.ts'

const JPEG = 'data:image/jpeg;base64,/9j/4AAQ'
const bytes = (base64: string) => [...Buffer.from(base64, 'base64')]

describe('a card file', () => {
  it('gives a Japanese name family name first, whichever way round the whole was written', () => {
    const person = readOne(card('N:山田;太郎;;;', 'FN:太郎 山田'))
    expect(person.name).toBe('山田 太郎')
  })

  it('gives any other name as it is written as a whole', () => {
    expect(readOne(card('N:Lovelace;Ada;King;;', 'FN:Ada Lovelace')).name).toBe('Ada Lovelace')
    expect(readOne(card('N:Lovelace;Ada;;;')).name).toBe('Ada Lovelace')
  })

  it.each([
    [
      'phonetic names',
      card('N:山田;太郎;;;', 'X-PHONETIC-LAST-NAME:やまだ', 'X-PHONETIC-FIRST-NAME:たろう'),
      'やまだ たろう',
    ],
    [
      'half-width kana',
      card('N:山田;太郎;;;', 'X-PHONETIC-LAST-NAME:ﾔﾏﾀﾞ', 'X-PHONETIC-FIRST-NAME:ﾀﾛｳ'),
      'ヤマダ タロウ',
    ],
    ['SORT-STRING', card('N:山田;太郎;;;', 'SORT-STRING:やまだ'), 'やまだ'],
    [
      'SORT-AS',
      lines('BEGIN:VCARD', 'VERSION:4.0', 'FN:山田 太郎', 'N;SORT-AS="ヤマダ,タロウ":山田;太郎;;;', 'END:VCARD'),
      'ヤマダ タロウ',
    ],
    [
      'the sound of Japanese phones',
      lines('BEGIN:VCARD', 'VERSION:2.1', 'N:山田;太郎;;;', 'SOUND;X-IRMC-N:ﾔﾏﾀﾞ;ﾀﾛｳ;;;', 'END:VCARD'),
      'ヤマダ タロウ',
    ],
  ])('reads how a name is read from %s', (_from, file, reading) => {
    expect(readOne(file).reading).toBe(reading)
  })

  it('takes no sorting word for a reading that is none', () => {
    expect(readOne(card('FN:Rene van der Harten', 'SORT-STRING:Harten')).reading).toBe('')
  })

  it('reads version 2.1 as phones write it', () => {
    const file = lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63;=91=',
      '=BE=98=59;;;',
      'TEL;CELL;PREF:090-1234-5678',
      'TEL;HOME;VOICE:03-1111-2222',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E9=9B=A8=0D=0A=E6=99=B4=E3=82=8C, a;b\\c',
      'PHOTO;JPEG;BASE64:/9j/',
      ' 4AAQ',
      '',
      'END:VCARD',
    )
    const person = readOne(file)
    expect(person).toMatchObject({
      name: '山田 太郎',
      ways: [
        { kind: 'mobile', value: '090-1234-5678', isPreferred: true },
        { kind: 'phone', value: '03-1111-2222', label: '自宅', isPreferred: false },
      ],
      notes: [{ kind: 'other', text: '雨\n晴れ, a;b\\c' }],
    })
    expect([...(person.photo?.bytes ?? [])]).toEqual(bytes('/9j/4AAQ'))
  })

  it('reads quoted words whose label names another character set', () => {
    const file = lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63=82=B3=82=F1',
      'END:VCARD',
    )
    expect(readOne(file).name).toBe('山田さん')
  })

  it('puts a character together that was folded in the middle', () => {
    const [first, second] = [Buffer.from('山').subarray(0, 1), Buffer.from('山').subarray(1)]
    const file = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:'),
      first,
      Buffer.from('\r\n '),
      second,
      Buffer.from('田\r\nEND:VCARD\r\n'),
    ])
    expect(readOne(file).name).toBe('山田')
  })

  it('gives the labels of a group to what stands in it', () => {
    const person = readOne(
      card(
        'FN:A',
        'item1.TEL;type=pref:03-1',
        'item1.X-ABLabel:実家',
        'item2.URL:https\\://a.example/',
        'item2.X-ABLabel:_$!<HomePage>!$_',
      ),
    )
    expect(person.ways).toEqual([
      { kind: 'phone', value: '03-1', label: '実家', isPreferred: true, bestTime: '' },
      { kind: 'web', value: 'https://a.example/', label: '', isPreferred: false, bestTime: '' },
    ])
  })

  it('takes several preferred ways for none', () => {
    const { ways } = readOne(card('FN:A', 'TEL;TYPE=pref:03-1', 'EMAIL;TYPE=pref:a@b.example'))
    expect(ways.map(({ isPreferred }) => isPreferred)).toEqual([false, false])
  })

  it('writes an address as it is written in its country', () => {
    const { ways } = readOne(
      card(
        'FN:A',
        'ADR;TYPE=HOME:;;銀座1-2-3;中央区;東京都;104-0061;日本',
        'ADR;TYPE=WORK:;Flat 2;12 High Street;Leeds;;LS1 1AA;UK',
      ),
    )
    expect(ways.map(({ value, label }) => [label, value])).toEqual([
      ['自宅', '〒104-0061 東京都中央区銀座1-2-3'],
      ['仕事', 'Flat 2, 12 High Street, Leeds, LS1 1AA, UK'],
    ])
  })

  it('knows the ways of messages and networks', () => {
    const { ways } = readOne(
      card(
        'FN:A',
        'IMPP;X-SERVICE-TYPE=Skype:skype:taro',
        'X-LINE:taro-l',
        'X-SOCIALPROFILE;TYPE=twitter:https://twitter.example/t',
        'TEL;TYPE=FAX,WORK:03-9',
      ),
    )
    expect(ways.map(({ kind, label, value }) => [kind, label, value])).toEqual([
      ['message-app', 'Skype', 'taro'],
      ['message-app', 'LINE', 'taro-l'],
      ['social-network', 'twitter', 'https://twitter.example/t'],
      ['other', '仕事、FAX', '03-9'],
    ])
  })

  it.each([
    ['BDAY:1985-04-12', { month: 4, day: 12, year: 1985 }],
    ['BDAY:19850412T000000Z', { month: 4, day: 12, year: 1985 }],
    ['BDAY:--0412', { month: 4, day: 12, year: null }],
    ['BDAY:--02-29', { month: 2, day: 29, year: null }],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29', { month: 2, day: 29, year: null }],
    ['BDAY;VALUE=date:1985/4/12', { month: 4, day: 12, year: 1985 }],
  ])('reads the birthday %s', (line, date) => {
    expect(readOne(card('FN:A', line)).dates).toEqual([{ kind: 'birthday', label: '', ...date }])
  })

  it('reads anniversaries and other days with their names', () => {
    const { dates } = readOne(
      card(
        'FN:A',
        'ANNIVERSARY:2009-08-08',
        'item1.X-ABDATE:2010-05-05',
        'item1.X-ABLabel:_$!<Anniversary>!$_',
        'item2.X-ABDATE:2011-01-02',
        'item2.X-ABLabel:命日',
      ),
    )
    expect(dates.map(({ kind, label, year }) => [kind, label, year])).toEqual([
      ['anniversary', '', 2009],
      ['anniversary', '', 2010],
      ['other', '命日', 2011],
    ])
  })

  it('says on which line a date is none, and keeps the rest', () => {
    const { found } = readFound(lines('') + card('FN:A', 'BDAY:1985-02-30', 'TEL:03-1'))
    expect(found.problems).toEqual([{ kind: 'odd-date', line: 2, detail: '1985-02-30' }])
    expect(peopleIn(found)[0]?.ways).toHaveLength(1)
  })

  it.each([
    ['bytes in the file', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ'],
    ['an address that holds the bytes', `PHOTO:${JPEG}`],
  ])('takes a picture from %s', (_from, line) => {
    expect([...(readOne(card('FN:A', line)).photo?.bytes ?? [])]).toEqual(bytes('/9j/4AAQ'))
  })

  it('fetches no picture from the network, and says so', () => {
    const { found } = readFound(card('FN:A', 'PHOTO;VALUE=uri:https://a.example/p.jpg'))
    expect(found.problems).toEqual([{ kind: 'photo-elsewhere', line: 1, detail: '' }])
  })

  it('keeps groups, people around somebody, and interests as notes', () => {
    const { notes } = readOne(
      card(
        'FN:A',
        'CATEGORIES:テニス,myContacts,Book club',
        'HOBBY:登山',
        'item1.X-ABRELATEDNAMES:花子',
        'item1.X-ABLabel:_$!<Spouse>!$_',
      ),
    )
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['hobby', '登山'],
      ['family', '配偶者：花子'],
      ['other', 'グループ：テニス、Book club'],
    ])
  })

  it('calls somebody without a name by what there is, and passes over nobody at all', () => {
    const { found } = readFound(card('ORG:図書館;児童係') + card('NOTE:x') + card('EMAIL:a@b.example'))
    expect(peopleIn(found).map(({ name }) => name)).toEqual(['図書館 児童係', 'a@b.example'])
    expect(found.problems).toEqual([{ kind: 'no-name', line: 5, detail: '' }])
  })

  it('reads what stands in a card that breaks off, and the cards after it', () => {
    const { found } = readFound(
      lines('BEGIN:VCARD', 'VERSION:3.0', 'FN:A', 'TEL:03-') + card('FN:B') + lines('BEGIN:VCARD', 'FN:C'),
    )
    expect(peopleIn(found).map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(found.problems).toEqual([
      { kind: 'card-cut-off', line: 1, detail: '' },
      { kind: 'card-cut-off', line: 9, detail: '' },
    ])
  })

  it('passes over a line that is none, a group, and the card of an assistant', () => {
    const { found } = readFound(
      card('FN:A', 'no colon here', 'AGENT:', 'BEGIN:VCARD', 'FN:Assistant', 'END:VCARD', 'TEL:03-1') +
        card('FN:家族', 'X-ADDRESSBOOKSERVER-KIND:group'),
    )
    expect(peopleIn(found)).toMatchObject([{ name: 'A', ways: [{ value: '03-1' }] }])
    expect(found.problems).toEqual([
      { kind: 'odd-line', line: 4, detail: 'no colon here' },
      { kind: 'group-card', line: 11, detail: '家族' },
    ])
  })

  it('says what has no place here', () => {
    const { found } = readFound(card('FN:A', 'UID:1', 'GENDER:F', 'TZ:+09:00'))
    expect(found.leftOut).toEqual(['GENDER', 'TZ'])
  })

  it('writes labels in the language of the person', () => {
    const { ways } = readOne(card('FN:A', 'TEL;TYPE=HOME:03-1'), { words: IMPORT_WORDS.en })
    expect(ways[0]?.label).toBe('home')
  })
})
