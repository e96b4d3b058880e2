import type { Output } from '../../src/shared/ipc/contract.ts'

/** The signal of an empty notebook. */
export const noSignal = (today: string): Output<'signal.get'> => ({
  ...{
    today,
    level: 'steady',
    pattern: 'none',
    data: 'learning',
    reasons: [],
    advice: null,
    support: 'none',
    usual: null,
  },
  ...{ learnedDays: 0, learningDays: 28, knownOfLate: 0, leastKnown: 8, isContactsAside: false },
  ...{ isOn: true, muted: null, onPurpose: null, question: null, quietPeople: [] },
})
