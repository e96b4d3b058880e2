import { useTranslation } from 'react-i18next'

import { errorOf } from './client.ts'

/**
 * What main said against a form, by field.
 *
 * @returns for what was thrown (null = nothing): `of`, the words for a field, or undefined when nothing was
 * said against it; and `isOther`, true when something went wrong that is no field's fault
 */
export const useRefusals = (): ((thrown: unknown) => {
  readonly of: (path: string) => string | undefined
  readonly isOther: boolean
}) => {
  const { t } = useTranslation()
  return (thrown) => {
    const fields = thrown === null ? [] : (errorOf(thrown).fields ?? [])
    return {
      of: (path) => {
        const reason = fields.find((field) => field.path === path)?.reason
        return reason === undefined ? undefined : t(`fieldErrors.${reason}`)
      },
      isOther: thrown !== null && fields.length === 0,
    }
  }
}
