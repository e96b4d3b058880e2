import type { Five } from '../checkins/check-in.ts'
import type { EnergyBalance } from './journal.ts'

/**
 * Short questions to begin with, by what happened. Each is a key of `prompts:` in the words of the interface.
 * Which situations there are is this product's own choice; none of them asks for more than a line.
 */
export const PROMPTS = {
  /** The first time that someone is named. */
  'first-talk': ['their-name', 'what-moved-them', 'in-common', 'ask-next-time'],
  /** After something stood between two people. */
  repair: ['what-was-said', 'what-eased', 'still-open', 'what-i-wished'],
  /** After a long silence. */
  'long-silence': ['what-changed', 'what-stayed', 'how-it-felt-again', 'before-the-next'],
  /** It took more than it gave. */
  drained: ['what-took', 'what-rests-me', 'too-much', 'my-no'],
  /** It did good. */
  glad: ['the-moment', 'what-made-it', 'say-thanks', 'keep-of-it'],
  /** Any contact. */
  contact: ['their-news', 'in-the-middle-of', 'one-word-left', 'promised', 'noticed'],
  /** A day without people. */
  day: ['one-small-thing', 'body-says', 'came-to-mind', 'let-go', 'looking-forward'],
} as const

export type PromptSituation = keyof typeof PROMPTS
export type Prompt = {
  readonly [Situation in PromptSituation]: `${Situation}.${(typeof PROMPTS)[Situation][number]}`
}[PromptSituation]

/** What is known of an entry while it is written. */
export type PromptFacts = {
  /** False for a note about the day. */
  readonly isContact: boolean
  readonly moodBefore: Five | null
  readonly moodAfter: Five | null
  readonly energy: EnergyBalance | null
  /** Somebody in it was never named before. */
  readonly isFirstTalk: boolean
  /** Days since one was in touch with those who were, at least; null when that is not known. */
  readonly daysSinceLast: number | null
  /** It grew out of an exercise for mending something. */
  readonly isRepair: boolean
}

/** A silence of so many days is a long one here. */
export const LONG_SILENCE_DAYS = 90
/** How many questions are offered at once. */
export const PROMPTS_OFFERED = 3

/**
 * Three different questions that fit what happened, the most fitting first. Two come from what is most
 * particular about it, where there is something particular; the rest from what fits any contact, or any day.
 * When one is drained, nothing that asks for gladness or for another meeting comes.
 *
 * @param turn whole number; the next one gives other questions until all have had their turn
 */
export const choosePrompts = (facts: PromptFacts, turn: number): readonly Prompt[] => {
  const [first, second] = situationsOf(facts)
  const chosen: Prompt[] = []
  const take = (situation: PromptSituation, count: number) => {
    const pool: readonly Prompt[] = PROMPTS[situation].map((name) => `${situation}.${name}` as Prompt)
    for (let index = 0; index < count; index += 1) {
      const prompt = pool[placeIn(pool.length, turn * count + index)]
      if (prompt !== undefined) chosen.push(prompt)
    }
  }
  const general: PromptSituation = facts.isContact ? 'contact' : 'day'
  if (first === undefined) take(general, PROMPTS_OFFERED)
  else if (second === undefined) {
    take(first, 2)
    take(general, 1)
  } else {
    take(first, 1)
    take(second, 1)
    take(general, 1)
  }
  return chosen
}

/** What is particular about it, the most important first. */
const situationsOf = (facts: PromptFacts): readonly PromptSituation[] => {
  if (!facts.isContact) return []
  const isDrained = isDraining(facts)
  const all: readonly (readonly [PromptSituation, boolean])[] = [
    ['drained', isDrained],
    ['repair', facts.isRepair],
    ['first-talk', facts.isFirstTalk],
    ['long-silence', !facts.isFirstTalk && (facts.daysSinceLast ?? 0) >= LONG_SILENCE_DAYS],
    ['glad', !isDrained && isGladdening(facts)],
  ]
  return all.filter(([, holds]) => holds).map(([situation]) => situation)
}

const isDraining = ({ energy, moodBefore, moodAfter }: PromptFacts): boolean =>
  (energy !== null && energy < 0) ||
  (moodAfter !== null && (moodAfter <= 2 || (moodBefore !== null && moodAfter < moodBefore)))

const isGladdening = ({ energy, moodBefore, moodAfter }: PromptFacts): boolean =>
  (energy !== null && energy > 0) ||
  (moodAfter !== null && (moodAfter >= 4 || (moodBefore !== null && moodAfter > moodBefore)))

/** A place in a list of that length, for any whole number. */
const placeIn = (length: number, number: number): number => ((number % length) + length) % length
