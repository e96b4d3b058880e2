import { describe, expect, it } from 'vitest'

import { peopleIn, read, readFound } from './read.ts'

const PHOTO = 'data:image/jpeg;base64,/9j/4AAQ'

const contact = {
  uuid: 'c1',
  created_at: '2023-01-10T08:00:00Z',
  properties: {
    first_name: '太郎',
    last_name: '山田',
    nickname: 'たろちゃん',
    description: '大学の友人',
    is_partial: false,
    is_active: true,
    job: '編集者',
    company: 'つながり社',
    food_preferences: '甘いもの',
    tags: ['友人', '大学'],
    birthdate: { is_age_based: false, is_year_unknown: true, date: '1990-05-15T00:00:00Z' },
    first_met_date: { is_age_based: false, is_year_unknown: false, date: '2010-09-01T00:00:00Z' },
    first_met_through: 'c2',
    avatar: { avatar_source: 'photo', avatar_photo: 'p1' },
  },
  data: [
    { count: 1, type: 'note', values: [{ created_at: '2023-06-01T10:00:00Z', properties: { body: '雨が好き' } }] },
    {
      count: 1,
      type: 'call',
      values: [{ properties: { called_at: '2024-01-05T14:30:00Z', content: '週末の話' } }],
    },
    { count: 1, type: 'contact_field', values: [{ properties: { data: 'taro@b.example', type: 't1' } }] },
    {
      count: 1,
      type: 'address',
      values: [
        { properties: { name: 'Home', street: '銀座1', city: '中央区', province: '東京都', postal_code: '104' } },
      ],
    },
    {
      count: 1,
      type: 'pet',
      values: [{ created_at: '2023-03-01T00:00:00Z', properties: { name: 'ポチ', category: 'dog' } }],
    },
    {
      count: 2,
      type: 'reminder',
      values: [
        { properties: { initial_date: '2024-05-15', title: '誕生日', frequency_type: 'year' } },
        { properties: { initial_date: '2024-02-29', title: '記念の日', frequency_type: 'year' } },
      ],
    },
    { count: 1, type: 'activity', values: ['a1'] },
    { count: 1, type: 'debt', values: [{ properties: { amount: 50 } }] },
    {
      count: 4,
      type: 'task',
      values: [
        { properties: { title: '本を返す', description: '青い表紙', completed: false, completed_at: null } },
        { properties: { title: ' 電話する ' } },
        {
          created_at: '2023-04-01T00:00:00Z',
          properties: { title: '写真を送る', completed: true, completed_at: '2023-05-01T00:00:00Z' },
        },
        { properties: { title: '手紙を書く', description: '長'.repeat(1_000) } },
      ],
    },
  ],
}

const exported = (contacts: readonly unknown[] = [contact]) =>
  JSON.stringify(
    {
      version: '1.0-preview.1',
      account: {
        data: [
          {
            type: 'contact',
            values: [
              ...contacts,
              {
                uuid: 'c2',
                properties: { first_name: '花子', last_name: '佐藤', is_active: false },
                data: [{ type: 'activities', values: ['a1'] }],
              },
              { uuid: 'c3', properties: { first_name: 'Bob', is_partial: true } },
            ],
          },
          { type: 'users', values: [{ uuid: 'u1' }] },
          { type: 'relationships', values: [{ uuid: 'r1' }] },
          { type: 'documents', values: [] },
          { type: 'photos', values: [{ uuid: 'p1', properties: { dataUrl: PHOTO } }] },
          {
            type: 'activity',
            values: [
              {
                uuid: 'a1',
                properties: { summary: '夕食', description: 'パスタ', happened_at: '2024-01-03T00:00:00.000000Z' },
              },
            ],
          },
        ],
        properties: { journal_entries: [{ uuid: 'j1', properties: { post: 'x' } }] },
        instance: { contact_field_types: [{ uuid: 't1', properties: { name: 'Email', type: 'email' } }] },
      },
    },
    null,
    1,
  )

describe('an export of Monica', () => {
  it('gives the people with all that was kept about them', () => {
    const { format, found } = readFound(exported())
    expect(format).toBe('monica')
    expect(found).toMatchObject({ problems: [], leftOut: ['debt', 'journal_entries', 'relationships'] })
    const [taro, hanako] = peopleIn(found)
    expect(found.people).toHaveLength(2)
    expect(hanako).toMatchObject({ name: '佐藤 花子', isArchived: true })
    expect(taro).toMatchObject({
      name: '山田 太郎',
      nickname: 'たろちゃん',
      affiliation: 'つながり社',
      role: '編集者',
      metHow: '佐藤 花子',
      metOn: '2010-09-01',
      ways: [
        { kind: 'mail', value: 'taro@b.example', label: '' },
        { kind: 'address', value: '〒104 東京都中央区銀座1', label: '自宅' },
      ],
      dates: [
        { kind: 'birthday', month: 5, day: 15, year: null },
        { kind: 'other', label: '記念の日', month: 2, day: 29, year: null },
      ],
      notes: [
        { kind: 'other', text: '大学の友人', toldOn: null },
        { kind: 'taste', text: '甘いもの' },
        { kind: 'other', text: '雨が好き', toldOn: '2023-06-01' },
        { kind: 'family', text: 'ペット：ポチ、dog', toldOn: '2023-03-01' },
        { kind: 'other', text: '約束：写真を送る', toldOn: '2023-04-01' },
        { kind: 'other', text: `約束：手紙を書く、${'長'.repeat(1_000)}` },
        { kind: 'other', text: 'グループ：友人、大学' },
      ],
      followUps: [
        { kind: 'promise', text: '本を返す：青い表紙' },
        { kind: 'promise', text: '電話する' },
        { kind: 'promise', text: '手紙を書く' },
      ],
    })
    expect(taro?.photo?.bytes).toHaveLength(6)
    expect(taro?.line).toBeGreaterThan(5)
  })

  it('gives the talks that were logged, with everybody who took part', () => {
    expect(readFound(exported()).found.talks).toEqual([
      { at: { epochMs: Date.UTC(2024, 0, 5, 14, 30) }, channel: 'voice', text: '週末の話', people: [0] },
      { at: { day: '2024-01-03' }, channel: 'in-person', text: '夕食\nパスタ', people: [0, 1] },
    ])
  })

  it('makes nothing of what is missing or of another kind', () => {
    const odd = {
      uuid: 7,
      properties: { first_name: ['x'], last_name: 'X', birthdate: 'soon', tags: 'none' },
      data: 'nothing',
    }
    const { found } = readFound(
      exported([odd, null, 'c', { properties: { first_name: 'Y', birthdate: { date: 'x' } } }]),
    )
    expect(peopleIn(found).map(({ name }) => name)).toEqual(['X', 'Y', '佐藤 花子'])
    expect(found.problems.map(({ kind }) => kind)).toEqual(['no-name', 'no-name', 'odd-date'])
  })

  it.each([
    ['breaks off', exported().slice(0, 900), 'broken'],
    ['is nested without end', '['.repeat(100_000), 'too-deep'],
    [
      'is nested without end in a sound file',
      exported().replace('"雨が好き"', '['.repeat(60) + ']'.repeat(60)),
      'too-deep',
    ],
    ['is JSON of something else', '{"people":[]}', 'unknown-format'],
    ['has nobody in it', '{"account":{"data":[]}}', 'nobody'],
  ])('is refused when it %s', (_how, file, why) => {
    expect(read(file)).toMatchObject({ kind: 'refused', why })
  })

  it('may hold brackets in its words', () => {
    const file = exported().replace('雨が好き', '[{'.repeat(100))
    expect(readFound(file).found.people).toHaveLength(2)
  })
})
