import type { NudgeReason } from '../../shared/domain/nudges/nudge.ts'
import type { Context } from './context.ts'
import { waitingPlans } from './plans.ts'

const TODAY = '/'

/** The page that a nudge leads to. Whatever is gone by now leads to the home screen. */
export const routeOf = (context: Context, reason: NudgeReason): string => {
  switch (reason.kind) {
    case 'planned': {
      const plan = waitingPlans(context).find(({ id }) => id === reason.planId)
      return plan === undefined ? TODAY : `/exercises/${plan.exercise.id}`
    }
    case 'review-time':
      return '/review'
    case 'check-in-time':
      return TODAY
    case 'signal-rest':
    case 'draining':
    case 'late':
    case 'long-use':
      return '/rest'
    case 'follow-up':
    case 'birthday':
    case 'person-due': {
      const { personId } = reason
      return personId === null || context.people.find(personId) === null ? TODAY : `/people/${personId}`
    }
    case 'signal-reach-out':
      return '/look-back'
  }
}
