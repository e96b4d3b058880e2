import type { AssessmentOptions } from './assessment.ts'
import { LEAST_USUAL_PER_WEEK } from './parameters.ts'

/** The rule as the product applies it: what people need beyond the bare rule. docs/signal.md measures both. */
export const PRODUCT_OPTIONS = {
  leastUsualPerWeek: LEAST_USUAL_PER_WEEK,
  isLoadJudgedFromNone: true,
} as const satisfies AssessmentOptions
