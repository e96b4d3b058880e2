import { useTranslation } from 'react-i18next'

import type { Register } from '../../../../../shared/domain/people/person.ts'
import type { Starter } from '../../../../../shared/domain/people/starters.ts'

/** Says a starter in a manner of speaking. */
export const useStarterWords = (): ((starter: Starter, register: Register) => string) => {
  const { t } = useTranslation('starters')
  return ({ kind, wording, words }, register) =>
    t(`${register}.${kind}`, { words, returnObjects: true })[wording - 1] ?? ''
}
