import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { useShortName } from './check-item.ts'
import { CheckScreen } from './check-screen.tsx'

/** The five kinds of network around a person. */
export const NetworksPage = () => {
  const localized = useLocalized()
  const shortName = useShortName()
  const forms = useRead('checks.forms', {})
  return (
    <CheckScreen
      kind="networks"
      forms={forms}
      items={forms.data?.networks.map(({ id, title, benefits, tips, exerciseId }) => ({
        id,
        text: localized(title),
        short: shortName(id, localized(title)),
        exerciseId,
        about: { benefits: localized(benefits), tips: tips.map(localized) },
      }))}
    />
  )
}
