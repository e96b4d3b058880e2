import { describe, expect, it } from 'vitest'

import { SKIPPED } from '../../../src/shared/domain/imports/columns.ts'
import { lines, peopleIn, read, readFound, readOne } from './read.ts'

const kindsOf = (file: string) => readFound(file).table?.columns.map(({ kind }) => kind)

describe('a table', () => {
  it('reads the contacts of Google in their older form', () => {
    const answer = readFound(
      lines(
        'Name,Given Name,Family Name,Given Name Yomi,Family Name Yomi,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Organization 1 - Name,Organization 1 - Title,Event 1 - Type,Event 1 - Value,Relation 1 - Type,Relation 1 - Value',
        '佐藤 一郎,一郎,佐藤,いちろう,さとう,いっちゃん, --04-12,メモ,* myContacts ::: 大学,* Work,a@b.example ::: c@d.example,Mobile,090-1,Work Fax,03-9,Home,"銀座1\n東京都",銀座1,中央区,東京都,104-0061,会社,課長,Anniversary,2010-05-05,Spouse,花子',
      ),
    )
    expect(answer.format).toBe('google-csv')
    expect(answer.found.problems).toEqual([])
    expect(peopleIn(answer.found)).toMatchObject([
      {
        line: 2,
        name: '佐藤 一郎',
        reading: 'さとう いちろう',
        nickname: 'いっちゃん',
        affiliation: '会社',
        role: '課長',
        ways: [
          { kind: 'mail', value: 'a@b.example', label: '仕事' },
          { kind: 'mail', value: 'c@d.example', label: '仕事' },
          { kind: 'mobile', value: '090-1', label: '' },
          { kind: 'other', value: '03-9', label: 'FAX' },
          { kind: 'address', value: '〒104-0061 東京都中央区銀座1', label: '自宅' },
        ],
        dates: [
          { kind: 'birthday', month: 4, day: 12, year: null },
          { kind: 'anniversary', month: 5, day: 5, year: 2010 },
        ],
        notes: [
          { kind: 'other', text: 'メモ' },
          { kind: 'family', text: '配偶者：花子' },
          { kind: 'other', text: 'グループ：大学' },
        ],
      },
    ])
  })

  it('reads the contacts of Google in their newer form', () => {
    const answer = readFound(
      lines(
        'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
        'Ada,,Lovelace,,,,,Analytical Society,Fellow,1815-12-10,,* myContacts,* ,ada@b.example,Mobile,+44 20 1234 5678',
      ),
    )
    expect(answer.format).toBe('google-csv')
    expect(peopleIn(answer.found)).toMatchObject([
      {
        name: 'Ada Lovelace',
        affiliation: 'Analytical Society',
        role: 'Fellow',
        ways: [
          { kind: 'mail', value: 'ada@b.example', label: '' },
          { kind: 'mobile', value: '+44 20 1234 5678' },
        ],
        notes: [],
      },
    ])
    // Nobody was kept before 1850.
    expect(answer.found.problems).toEqual([{ kind: 'odd-date', line: 2, detail: '1815-12-10' }])
  })

  it('reads the contacts of Outlook in Japanese', () => {
    const answer = readFound(
      lines(
        '"名","ミドル ネーム","姓","会社名","部署","役職","番地 (自宅)","市町村 (自宅)","都道府県 (自宅)","郵便番号 (自宅)","国 (自宅)/地域","会社電話","自宅電話","携帯電話","会社 FAX","記念日","配偶者","メモ","姓フリガナ","名前フリガナ","誕生日","電子メール アドレス","電子メール 2 アドレス","優先度"',
        '"太郎","","山田","つながり社","開発部","係長","銀座1-2-3","中央区","東京都","104-0061","日本","03-1","03-2","090-3","03-4","0/0/00","花子","メモ","ヤマダ","タロウ","1980/4/12","a@b.example","c@d.example","標準"',
      ),
    )
    expect(answer.format).toBe('outlook-csv')
    expect(answer.found).toMatchObject({ problems: [], leftOut: ['優先度'] })
    expect(peopleIn(answer.found)).toMatchObject([
      {
        name: '山田 太郎',
        reading: 'ヤマダ タロウ',
        affiliation: 'つながり社 開発部',
        role: '係長',
        dates: [{ kind: 'birthday', month: 4, day: 12, year: 1980 }],
        notes: [{ text: 'メモ' }, { kind: 'family', text: '配偶者：花子' }],
      },
    ])
    expect(peopleIn(answer.found)[0]?.ways.map(({ kind, label, value }) => [kind, label, value])).toEqual([
      ['address', '自宅', '〒104-0061 東京都中央区銀座1-2-3'],
      ['phone', '仕事', '03-1'],
      ['phone', '自宅', '03-2'],
      ['mobile', '', '090-3'],
      ['other', 'FAX', '03-4'],
      ['mail', '', 'a@b.example'],
      ['mail', '', 'c@d.example'],
    ])
  })

  it('reads the contacts of Outlook in English', () => {
    const answer = readFound(
      lines(
        'First Name,Last Name,Company,Job Title,Business Phone,Home Phone,Mobile Phone,E-mail Address,Birthday,Home Street,Home City,Home Postal Code,Notes',
        'Ada,Lovelace,Society,Fellow,1,2,3,a@b.example,12/25/1980,12 High Street,Leeds,LS1 1AA,hello',
      ),
    )
    expect(answer.format).toBe('outlook-csv')
    expect(peopleIn(answer.found)[0]).toMatchObject({
      name: 'Ada Lovelace',
      dates: [{ month: 12, day: 25, year: 1980 }],
      notes: [{ text: 'hello' }],
    })
  })

  it.each([
    ['氏名,フリガナ,携帯電話番号,メールアドレス,備考', ['name', 'reading', 'mobile', 'mail', 'note']],
    ['氏名\tふりがな\t住所\t生年月日', ['name', 'reading', 'address', 'birthday']],
    ['name;kana;email;tel', ['name', 'reading', 'mail', 'phone']],
    ['Full Name,E-Mail,Company,Colour of the door', ['name', 'mail', 'affiliation', 'skip']],
  ])('guesses what the columns of %s are', (header, kinds) => {
    expect(kindsOf(lines(header, header))).toEqual(kinds)
  })

  it('tells rows without a heading from one', () => {
    const answer = readFound(lines('山田太郎,090-1234-5678,a@b.example', '佐藤花子,03-1234-5678,c@d.example'))
    expect(answer.table).toMatchObject({ hasHeader: false, rows: 2, headers: ['1', '2', '3'] })
    expect(peopleIn(answer.found).map(({ name, ways }) => [name, ways.length])).toEqual([
      ['山田太郎', 2],
      ['佐藤花子', 2],
    ])
  })

  it('takes columns for what one says they are', () => {
    const file = lines('Who,Contact,What', 'Robin,r@b.example,kind')
    expect(peopleIn(readFound(file).found)).toEqual([])
    const columns = (['nickname', 'mail', 'strengths'] as const).map((kind) => ({ ...SKIPPED, kind }))
    const person = readOne(file, { table: { hasHeader: true, columns } })
    expect(person).toMatchObject({ name: 'Robin', nickname: 'Robin', strengths: 'kind', ways: [{ kind: 'mail' }] })
  })

  it('reads cells of several lines, and tells on which line somebody begins', () => {
    const { found } = readFound(lines('name,note', 'A,"one', 'two, ""three"""', '', 'B,x', ',y'))
    expect(peopleIn(found).map(({ line, name, notes }) => [line, name, notes[0]?.text])).toEqual([
      [2, 'A', 'one\ntwo, "three"'],
      [5, 'B', 'x'],
    ])
    expect(found.problems).toEqual([{ kind: 'no-name', line: 6, detail: '' }])
  })

  it.each([
    ['1980-04-12', 1980, 4, 12],
    ['1980年4月12日', 1980, 4, 12],
    ['昭和55年4月12日', 1980, 4, 12],
    ['S55.4.12', 1980, 4, 12],
    ['令和元年5月1日', 2019, 5, 1],
    ['4月12日', null, 4, 12],
    ['１９８０／４／１２', 1980, 4, 12],
    ['12.4.1980', 1980, 4, 12],
  ])('reads the date %s', (written, year, month, day) => {
    expect(readOne(lines('name,birthday', `A,${written}`)).dates).toEqual([
      { kind: 'birthday', label: '', year, month, day },
    ])
  })

  it('finds out from the other rows whether day or month stands first, and says when it cannot', () => {
    const dayFirst = readFound(lines('name,birthday', 'A,3/4/1980', 'B,25/12/1981'))
    expect(peopleIn(dayFirst.found)[0]?.dates).toMatchObject([{ month: 4, day: 3 }])
    expect(dayFirst.found.problems).toEqual([])
    const unsure = readFound(lines('name,birthday', 'A,3/4/1980'))
    expect(peopleIn(unsure.found)[0]?.dates).toMatchObject([{ month: 3, day: 4 }])
    expect(unsure.found.problems).toEqual([{ kind: 'date-order', line: null, detail: '3/4/1980' }])
  })

  it('says when a row has more cells than there are columns', () => {
    const { found } = readFound(lines('name,mail', 'A,a@b.example,more'))
    expect(found.problems).toEqual([{ kind: 'extra-cells', line: 2, detail: '' }])
  })

  it('cuts what is too long and says so; a long note becomes several', () => {
    const { found } = readFound(lines('name,note', `${'あ'.repeat(300)},${'う'.repeat(12_000)}`))
    const [person] = peopleIn(found)
    expect(person?.name).toHaveLength(200)
    expect(person?.notes.map(({ text }) => text.length)).toEqual([5_000, 5_000, 2_000])
    expect(found.problems).toEqual([{ kind: 'cut-short', line: 2, detail: 'あ'.repeat(40) }])
  })

  it('is no table where there is one column of words', () => {
    expect(read('Once upon a time\nthere was a file.\n')).toMatchObject({ kind: 'refused', why: 'unknown-format' })
  })
})
