import { useTranslation } from 'react-i18next'

import type { OwnErrors } from './own-errors.ts'

/** Why the field at a place was refused, in words; undefined where it was not. */
export const useReasonWords = (errors: OwnErrors): ((place: string) => string | undefined) => {
  const { t } = useTranslation('common')
  return (place) => {
    const reason = errors.get(place)
    return reason === undefined ? undefined : t(`fieldErrors.${reason}`)
  }
}
