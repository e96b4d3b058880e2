import { expect, it } from 'vitest'

import { planSentence } from '../../../src/shared/domain/exercises/plan-sentence.ts'

it('reads a plan back as one sentence', () => {
  expect(planSentence('家に着いたら', 'お風呂に入る', 'ja')).toBe('家に着いたら、お風呂に入る。')
  expect(planSentence('I get home', 'have a bath', 'en')).toBe('When I get home, I have a bath.')
})

it('does not double what the person wrote', () => {
  expect(planSentence('家に着いたら、', 'お風呂に入る。', 'ja')).toBe('家に着いたら、お風呂に入る。')
  expect(planSentence('When I get home,', 'I have a bath.', 'en')).toBe('When I get home, I have a bath.')
  expect(planSentence('after lunch', "I'll ask them how it went?", 'en')).toBe(
    "After lunch, I'll ask them how it went?",
  )
})

it('lets one half stand alone, and says nothing of an empty plan', () => {
  expect(planSentence('', 'お風呂に入る', 'ja')).toBe('お風呂に入る。')
  expect(planSentence('I get home', ' ', 'en')).toBe('When I get home.')
  expect(planSentence(' ', '', 'ja')).toBe('')
})
