import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ENERGY_BALANCES } from '../../../src/shared/domain/journal/journal.ts'
import { FIVE } from '../../../src/shared/domain/checkins/check-in.ts'
import {
  choosePrompts,
  type PromptFacts,
  PROMPTS,
  type PromptSituation,
} from '../../../src/shared/domain/journal/prompts.ts'
import en from '../../../src/shared/i18n/locales/en/prompts.json'
import ja from '../../../src/shared/i18n/locales/ja/prompts.json'

const plain: PromptFacts = {
  isContact: true,
  moodBefore: null,
  moodAfter: null,
  energy: null,
  isFirstTalk: false,
  daysSinceLast: null,
  isRepair: false,
}

const facts = fc.record({
  isContact: fc.boolean(),
  moodBefore: fc.constantFrom(null, ...FIVE),
  moodAfter: fc.constantFrom(null, ...FIVE),
  energy: fc.constantFrom(null, ...ENERGY_BALANCES),
  isFirstTalk: fc.boolean(),
  daysSinceLast: fc.option(fc.nat(4_000)),
  isRepair: fc.boolean(),
})

const situations = (given: Partial<PromptFacts>, turn = 0) => [
  ...new Set(choosePrompts({ ...plain, ...given }, turn).map((prompt) => prompt.split('.')[0])),
]

describe('the questions that are offered', () => {
  it('are three different ones, the same for the same turn, whatever happened', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (given, turn) => {
        const prompts = choosePrompts(given, turn)
        expect(new Set(prompts).size).toBe(3)
        expect(choosePrompts(given, turn)).toEqual(prompts)
      }),
    )
  })

  it('take turns, until each question of what happened was there', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: -1_000, max: 1_000 }), (given, start) => {
        const seen = new Set(Array.from({ length: 20 }, (_, turn) => choosePrompts(given, start + turn)).flat())
        const met = new Set([...seen].map((prompt) => prompt.split('.')[0] as PromptSituation))
        for (const situation of met) {
          expect([...seen].filter((prompt) => prompt.startsWith(`${situation}.`))).toHaveLength(
            PROMPTS[situation].length,
          )
        }
      }),
    )
  })

  it('never ask for gladness when it was draining, and nothing about people on a day without them', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (given, turn) => {
        const prompts = choosePrompts(given, turn)
        if (!given.isContact) expect(prompts.every((prompt) => prompt.startsWith('day.'))).toBe(true)
        else if ((given.energy ?? 0) < 0) {
          expect(prompts[0]).toMatch(/^drained\./)
          expect(prompts.some((prompt) => prompt.startsWith('glad.'))).toBe(false)
        }
      }),
    )
  })

  it.each<[string, Partial<PromptFacts>, readonly PromptSituation[]]>([
    ['an ordinary talk', {}, ['contact']],
    ['a first talk', { isFirstTalk: true, daysSinceLast: null }, ['first-talk', 'contact']],
    ['a talk after half a year', { daysSinceLast: 180 }, ['long-silence', 'contact']],
    ['a talk after three weeks', { daysSinceLast: 21 }, ['contact']],
    ['a repair that did good', { isRepair: true, energy: 1 }, ['repair', 'glad', 'contact']],
    ['a repair that was hard', { isRepair: true, moodBefore: 3, moodAfter: 2 }, ['drained', 'repair', 'contact']],
    ['something that gave', { moodAfter: 5 }, ['glad', 'contact']],
    ['a day', { isContact: false, energy: -2 }, ['day']],
  ])('fit %s', (_what, given, expected) => {
    expect(situations(given)).toEqual(expected)
  })

  it('have words in both languages', () => {
    for (const words of [ja, en]) {
      for (const [situation, names] of Object.entries(PROMPTS)) {
        const written = words[situation as PromptSituation]
        expect(Object.keys(written).toSorted()).toEqual([...names].toSorted())
      }
    }
  })
})
