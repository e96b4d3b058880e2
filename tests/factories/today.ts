import type { Today } from '../../src/shared/ipc/contract.ts'

type Step = NonNullable<Today['step']>

/** The step of a day that has one; fails on a day of rest. */
export const offeredStep = ({ step }: Pick<Today, 'step'>): Exclude<Step, { state: 'resting' }> => {
  if (step === null || step.state === 'resting') throw new Error('there is no exercise on that day')
  return step
}
