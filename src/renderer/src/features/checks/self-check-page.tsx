import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { useShortName } from './check-item.ts'
import { CheckScreen } from './check-screen.tsx'

/** The eleven items on one's ties. */
export const SelfCheckPage = () => {
  const localized = useLocalized()
  const shortName = useShortName()
  const forms = useRead('checks.forms', {})
  return (
    <CheckScreen
      kind="self-check"
      forms={forms}
      items={forms.data?.selfCheck.map(({ id, text, exerciseId }) => ({
        id,
        text: localized(text),
        short: shortName(id, localized(text)),
        exerciseId,
      }))}
    />
  )
}
