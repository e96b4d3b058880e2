import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import type { CheckKind } from '../../../../shared/domain/checks/check.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { CheckForm } from './check-form.tsx'
import type { CheckItem } from './check-item.ts'
import { CheckResult } from './check-result.tsx'

type CheckScreenProps = {
  readonly kind: CheckKind
  /** How the reading of the form goes. */
  readonly forms: { readonly isError: boolean; readonly error: unknown; readonly refetch: () => unknown }
  /** Undefined until the form is read. */
  readonly items: readonly CheckItem[] | undefined
}

/** `?view=form`: the form is open although there are earlier pictures. */
const VIEW = 'view'
/** `?check=<id>`: an earlier picture is looked at. */
const CHECK = 'check'

/** A short form: filled in the first time, then the latest picture with those before it. */
export const CheckScreen = ({ kind, forms, items }: CheckScreenProps) => {
  const { t } = useTranslation('checks')
  const language = useLanguage()
  const [parameters, setParameters] = useSearchParams()
  const checks = useRead('checks.list', { kind })
  const failed = forms.isError ? forms : checks.isError ? checks : null

  const frame = { title: t(`${kind}.title`), above: <WayBack to="/paths" label={t('toPaths')} /> }
  if (failed !== null || items === undefined || checks.data === undefined) {
    return (
      <Page {...frame}>
        {failed === null ? (
          <Loading lines={5} />
        ) : (
          <Failure error={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </Page>
    )
  }
  if (items.length === 0) {
    return (
      <Page {...frame}>
        <Empty>{t(`${kind}.none`)}</Empty>
      </Page>
    )
  }

  const openForm = () => {
    setParameters({ [VIEW]: 'form' })
  }
  const latest = checks.data[0]
  // Each view is a page of its own: the focus goes to its heading.
  if (latest === undefined || parameters.get(VIEW) === 'form') {
    return (
      <Page key="form" {...frame} lead={t(`${kind}.lead`)}>
        <CheckForm
          kind={kind}
          items={items}
          onKept={() => {
            setParameters({}, { replace: true })
          }}
          onTakenBack={openForm}
          onLeave={
            latest === undefined
              ? undefined
              : () => {
                  setParameters({})
                }
          }
        />
      </Page>
    )
  }
  const shown = checks.data.find(({ id }) => id === parameters.get(CHECK)) ?? latest
  return (
    <Page
      key={shown.id}
      {...frame}
      lead={t('result.on', { day: formatDay(shown.at.localDay, language, true) })}
      actions={<Button onClick={openForm}>{t(`${kind}.again`)}</Button>}
    >
      <CheckResult
        kind={kind}
        items={items}
        checks={checks.data}
        shown={shown}
        addressOf={(id) => (id === latest.id ? `/${kind}` : `/${kind}?${CHECK}=${id}`)}
      />
    </Page>
  )
}
