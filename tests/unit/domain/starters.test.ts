import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { NOTE_KINDS } from '../../../src/shared/domain/people/note.ts'
import { REGISTERS } from '../../../src/shared/domain/people/person.ts'
import { quotable } from '../../../src/shared/domain/people/quotable.ts'
import {
  chooseStarters,
  registerFor,
  STARTER_KINDS,
  type StarterMaterial,
  WORDINGS,
} from '../../../src/shared/domain/people/starters.ts'
import { createI18n } from '../../../src/shared/i18n/create-i18n.ts'
import { CATALOGUES } from '../../component/catalogues.ts'
import enStarters from '../../../src/shared/i18n/locales/en/starters.json'
import jaStarters from '../../../src/shared/i18n/locales/ja/starters.json'
import { addDays } from '../../../src/shared/time/day.ts'

const TODAY = '2026-11-21'
const ago = (days: number) => addDays(TODAY, -days)

const material = (fields: Partial<StarterMaterial> = {}): StarterMaterial => ({
  questions: [],
  notes: [],
  birthdayInDays: null,
  lastTalkOn: ago(20),
  today: TODAY,
  ...fields,
})

const note = (id: string, kind: StarterMaterial['notes'][number]['kind'], days: number, text = `words of ${id}`) => ({
  id,
  kind,
  text,
  toldOn: ago(days),
})

const kinds = (fields: Partial<StarterMaterial>, turn = 0) =>
  chooseStarters(material(fields), turn).map(({ kind, words }) => (words === '' ? kind : `${kind}: ${words}`))

describe('two ways to begin a conversation', () => {
  it('are anything, twice and differently, where nothing is known', () => {
    const [one, two] = chooseStarters(material(), 0)
    expect([one!.kind, two!.kind]).toEqual(['anything', 'anything'])
    expect(one!.wording).not.toBe(two!.wording)
  })

  it('come from a question, a birthday, what is going on, then what else was told', () => {
    const notes = [note('tea', 'taste', 1), note('move', 'project', 30), note('dog', 'family', 40)]
    const questions = [{ id: 'q', text: 'The exam?' }]
    expect(kinds({ notes, questions, birthdayInDays: 3 })).toEqual(['question: The exam', 'birthday'])
    expect(kinds({ notes, birthdayInDays: 0 })).toEqual(['birthday-today', 'project: words of move'])
    expect(kinds({ notes, birthdayInDays: 15 })).toEqual(['project: words of move', 'taste: words of tea'])
  })

  it('ask after a project no more than a year after it was told', () => {
    expect(kinds({ notes: [note('tea', 'taste', 400), note('old', 'project', 366)] })[0]).toBe('taste: words of tea')
    expect(kinds({ notes: [note('tea', 'taste', 400), note('old', 'project', 365)] })[0]).toBe('project: words of old')
  })

  it('ask after what may be over in words for that, and of worries only one, however old', () => {
    const notes = [note('old', 'worry', 400), note('older', 'worry', 500), note('move', 'milestone', 900)]
    expect(kinds({ notes })).toEqual(['other: words of old', 'other: words of move'])
    expect(kinds({ notes: [note('new', 'worry', 3), ...notes.slice(0, 2)] })).toEqual([
      'worry: words of new',
      'anything',
    ])
  })

  it('are of two kinds where there are two, and touch one worry at most', () => {
    const notes = [note('a', 'worry', 1), note('b', 'worry', 2), note('c', 'hobby', 300)]
    expect(kinds({ notes })).toEqual(['worry: words of a', 'hobby: words of c'])
    expect(kinds({ notes: notes.slice(0, 2) })).toEqual(['worry: words of a', 'anything'])
    expect(kinds({ notes: [note('a', 'hobby', 1), note('b', 'hobby', 2)] })).toEqual([
      'hobby: words of a',
      'hobby: words of b',
    ])
  })

  it('stay from one look to the next, and are others when asked for or after another talk', () => {
    const notes = [note('a', 'project', 1), note('b', 'hobby', 2), note('c', 'taste', 3)]
    expect(chooseStarters(material({ notes }), 0)).toEqual(chooseStarters(material({ notes }), 0))
    expect(kinds({ notes }, 1)).toEqual(['hobby: words of b', 'taste: words of c'])
    const wordings = [5, 10, 15, 20, 25].map(
      (days) => chooseStarters(material({ notes, lastTalkOn: ago(days) }), 0)[0]!.wording,
    )
    expect(new Set(wordings).size).toBeGreaterThan(1)
  })

  it('pass over notes in which there is nothing to quote', () => {
    expect(kinds({ notes: [note('a', 'project', 1, ' \n。… '), note('b', 'hobby', 1, 'Tea')] })).toEqual([
      'hobby: Tea',
      'anything',
    ])
  })
})

describe('the manner of speaking', () => {
  it('is as was said, else polite to those further away or above', () => {
    expect(registerFor({ register: 'polite', circle: 'close', tags: [] })).toBe('polite')
    expect(registerFor({ register: 'casual', circle: 'professional', tags: ['superior'] })).toBe('casual')
    expect(registerFor({ register: null, circle: 'friend', tags: [] })).toBe('casual')
    expect(registerFor({ register: null, circle: 'friend', tags: ['superior'] })).toBe('polite')
    expect(registerFor({ register: null, circle: 'colleague', tags: [] })).toBe('polite')
  })
})

describe('what is quoted of a note', () => {
  it.each([
    ['引っ越しの準備で忙しい。来月また聞く。', '引っ越しの準備で忙しい'],
    ['  畑\n二行め', '畑'],
    ['\n\n- 山登り！', '- 山登り'],
    ['Dr. Ito’s class. It starts in May.', 'Dr. Ito’s class'],
    ['「はい」と言った', '『はい』と言った'],
    ['said “yes”', 'said ‘yes’'],
    ['???', ''],
    ['', ''],
    ['🎻', '🎻'],
    ['あ'.repeat(60), `${'あ'.repeat(47)}…`],
    ['\u202Eabc\u0000def', 'abc'],
  ])('%j is %j', (text, words) => {
    expect(quotable(text)).toBe(words)
  })
})

describe.each([
  ['en', enStarters],
  ['ja', jaStarters],
] as const)('the wordings, %s', (language, starters) => {
  const t = createI18n(language, CATALOGUES).getFixedT(language, 'starters')

  it('are as many as the rules count on, each one different', () => {
    const all = REGISTERS.flatMap((register) => STARTER_KINDS.flatMap((kind) => starters[register][kind]))
    for (const register of REGISTERS) {
      for (const kind of STARTER_KINDS) {
        expect({ kind, count: starters[register][kind].length }).toEqual({ kind, count: WORDINGS[kind] })
      }
    }
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(100)
  })

  it('quote where there are words to quote, and nowhere else', () => {
    for (const register of REGISTERS) {
      for (const kind of STARTER_KINDS) {
        const isQuoting = !['anything', 'birthday', 'birthday-today'].includes(kind)
        for (const wording of starters[register][kind]) {
          expect({ wording, isQuoting: wording.includes('{{words}}') }).toEqual({ wording, isQuoting })
        }
      }
    }
  })

  it('say of nothing that it was told a moment ago', () => {
    const all = REGISTERS.flatMap((register) => STARTER_KINDS.flatMap((kind) => starters[register][kind]))
    for (const wording of all) {
      expect(wording).not.toMatch(/この前|先日|こないだ|(talked|spoke|told|mentioned|said).*the other day/)
    }
  })

  it('are plain or polite throughout', () => {
    if (language === 'en') return
    const polite = /(です|ます|ました|ません|でした|でしょう|ください|のですが)[かね]?$/
    for (const kind of STARTER_KINDS) {
      for (const wording of jaStarters.polite[kind]) expect(wording.replace(/。$/, '')).toMatch(polite)
      for (const wording of jaStarters.casual[kind]) expect(wording).not.toMatch(/です|ます|ました|ません|ください/)
    }
  })

  it('read as whole sentences with any note there is: no hole, no bracket, nothing lost', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('{{words}}', '$t(casual.hobby)', '{words}', '%s', '「」', '“”', '\u0000', '引っ越し', '{{', '}}'),
      fc.lorem(),
    )
    const anyMaterial = fc.record({
      questions: fc.array(fc.record({ id: fc.uuid(), text: anyText }), { maxLength: 2 }),
      notes: fc.array(
        fc.record({
          id: fc.uuid(),
          kind: fc.constantFrom(...NOTE_KINDS),
          text: anyText,
          toldOn: fc.integer({ min: 0, max: 900 }).map(ago),
        }),
        { maxLength: 5 },
      ),
      birthdayInDays: fc.option(fc.nat(400)),
      lastTalkOn: fc.option(fc.nat(900).map(ago)),
      today: fc.constant(TODAY),
    })
    fc.assert(
      fc.property(anyMaterial, fc.nat(40), fc.constantFrom(...REGISTERS), (given, turn, register) => {
        const chosen = chooseStarters(given, turn)
        expect(chosen).toHaveLength(2)
        const said = chosen.map(({ kind, wording, words }) => {
          const sentence = t(`${register}.${kind}`, { words, returnObjects: true })[wording - 1]!
          const [before, after] = starters[register][kind][wording - 1]!.split('{{words}}')
          if (after !== undefined) {
            expect(words.trim()).not.toBe('')
            expect(sentence).toBe(`${before}${words}${after}`)
          } else {
            expect(words).toBe('')
            expect(sentence).toBe(before)
          }
          return sentence
        })
        expect(said[0]).not.toBe(said[1])
      }),
      { numRuns: 60 },
    )
  })
})
