import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EXERCISE_CHANNELS, LEVELS, summarise, TRACKS } from '../../../src/shared/domain/exercises/exercise.ts'
import {
  EXERCISE_MARKS,
  filterLibrary,
  fold,
  type LibraryFilter,
  type LibraryItem,
} from '../../../src/shared/domain/exercises/library.ts'
import { anExercise } from '../../factories/exercise.ts'

const anItem = (fields: Partial<LibraryItem> = {}): LibraryItem => ({
  ...summarise(anExercise()),
  settings: [],
  needsPerson: false,
  origin: 'built-in',
  mark: null,
  timesDone: 0,
  lastDone: null,
  ...fields,
})

const EVERYTHING: LibraryFilter = {
  search: '',
  track: null,
  level: null,
  minutes: null,
  energy: null,
  company: null,
  mark: null,
}

const idsOf = (items: readonly LibraryItem[], filter: Partial<LibraryFilter>) =>
  filterLibrary(items, { ...EVERYTHING, ...filter }).map(({ id }) => id)

const anyItem = fc
  .record({
    id: fc.uuid(),
    track: fc.constantFrom(...TRACKS),
    level: fc.constantFrom(...LEVELS),
    minutes: fc.integer({ min: 1, max: 240 }),
    energy: fc.constantFrom(-2, -1, 0, 1, 2),
    channels: fc.uniqueArray(fc.constantFrom(...EXERCISE_CHANNELS), { minLength: 1 }),
    mark: fc.constantFrom(null, ...EXERCISE_MARKS),
    timesDone: fc.nat(3),
    ja: fc.string({ unit: 'grapheme' }),
    en: fc.string({ unit: 'grapheme' }),
  })
  .map(({ ja, en, ...fields }) => anItem({ ...fields, title: { ja, en } }))

const anyFilter = fc.record<LibraryFilter>({
  search: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 3 })),
  track: fc.constantFrom(null, ...TRACKS),
  level: fc.constantFrom(null, ...LEVELS),
  minutes: fc.option(fc.integer({ min: 1, max: 240 })),
  energy: fc.constantFrom(null, 'gives', 'costs'),
  company: fc.constantFrom(null, 'alone', 'online', 'in-person'),
  mark: fc.constantFrom(null, 'done', ...EXERCISE_MARKS),
})

describe('a text to search in', () => {
  it.each([
    ['ガッコウ', 'がっこう'],
    ['ｶﾞｯｺｳ', 'がっこう'],
    ['ＡＢＣ', 'abc'],
    ['Ｃａｆé', 'café'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['か\u3099', 'が'],
  ])('reads %j as %j', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
  })

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('the library, narrowed', () => {
  const tea = anItem({ id: 'tea', title: { ja: 'お茶をいれる', en: 'Make tea' }, channels: ['alone'], energy: 1 })
  const call = anItem({ id: 'call', title: { ja: 'デンワをかける', en: 'Ring up' }, channels: ['voice'], energy: -1 })
  const visit = anItem({ id: 'visit', channels: ['in-person', 'message'], minutes: 90, level: 3, track: 'community' })
  const never = anItem({ id: 'never', mark: 'not-for-me', timesDone: 2 })
  const items = [tea, call, visit, never]

  it('is whole where nothing narrows it, but for what is not for this person', () => {
    expect(idsOf(items, {})).toEqual(['tea', 'call', 'visit'])
    expect(idsOf(items, { mark: 'not-for-me' })).toEqual(['never'])
  })

  it('is found by every word, in either language, in title and purpose', () => {
    expect(idsOf(items, { search: 'でんわ' })).toEqual(['call'])
    expect(idsOf(items, { search: 'TEA  make' })).toEqual(['tea'])
    expect(idsOf(items, { search: 'tea thread' })).toEqual(['tea'])
    expect(idsOf(items, { search: 'tea ring' })).toEqual([])
    expect(idsOf(items, { search: '　 ' })).toEqual(['tea', 'call', 'visit'])
  })

  it('is narrowed by track, level, minutes, energy, company and what was done', () => {
    expect(idsOf(items, { track: 'community' })).toEqual(['visit'])
    expect(idsOf(items, { level: 1 })).toEqual(['tea', 'call'])
    expect(idsOf(items, { minutes: 89 })).toEqual(['tea', 'call'])
    expect(idsOf(items, { energy: 'costs' })).toEqual(['call'])
    expect(idsOf(items, { energy: 'gives' })).toEqual(['tea', 'visit'])
    expect(idsOf(items, { company: 'online' })).toEqual(['call', 'visit'])
    expect(idsOf(items, { company: 'in-person' })).toEqual(['visit'])
    expect(idsOf(items, { company: 'alone' })).toEqual(['tea'])
    expect(idsOf(items, { mark: 'done' })).toEqual(['never'])
  })

  it('keeps its order, and adds nothing', () => {
    fc.assert(
      fc.property(fc.array(anyItem), anyFilter, (any, filter) => {
        const found = filterLibrary(any, filter)
        expect(any.filter((item) => found.includes(item))).toEqual(found)
      }),
    )
  })

  it('never grows by one more limit', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem),
        anyFilter,
        fc.constantFrom('track', 'level', 'minutes', 'energy', 'company'),
        (any, filter, limit) => {
          const wider = filterLibrary(any, { ...filter, [limit]: null })
          expect(wider).toEqual(expect.arrayContaining([...filterLibrary(any, filter)]))
        },
      ),
    )
  })

  it('finds every exercise by its own title', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (any) => {
        for (const item of any) {
          if (item.mark === 'not-for-me') continue
          expect(filterLibrary(any, { ...EVERYTHING, search: item.title.ja })).toContain(item)
        }
      }),
    )
  })
})
