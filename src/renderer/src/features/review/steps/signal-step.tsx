import { useTranslation } from 'react-i18next'

import { useSignalWords } from '../../../components/signal/signal-words.ts'
import { TextArea } from '../../../components/ui/field.tsx'
import { Fold } from '../../../components/ui/fold.tsx'
import { Stack } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { SupportLink } from '../../../components/ui/support-link.tsx'
import { useRead } from '../../../lib/query.ts'
import type { ReviewDraft } from '../review-form.ts'

/** The signal with its reasons, to be read and perhaps answered in one's own words. */
export const SignalStep = ({ draft: { form, change } }: { readonly draft: ReviewDraft }) => {
  const { t } = useTranslation(['review', 'signal'])
  const words = useSignalWords()
  const { data, error, isPending, refetch } = useRead('signal.get', {})
  if (isPending) return <Loading />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <>
      <p>{words.sentence(data)}</p>
      {data.level !== 'steady' && (
        <ul>
          {data.reasons.map((reason) => (
            <li key={reason.what}>{words.reason(reason)}</li>
          ))}
        </ul>
      )}
      {(data.level === 'low' || data.level === 'high') && <SupportLink />}
      <Fold label={t('signal:why')}>
        <Stack gap="small">
          {words.basis(data).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Stack>
      </Fold>
      <TextArea
        label={t('signal.field')}
        hint={t('was.hint')}
        rows={2}
        value={form.signal}
        onChange={(signal) => {
          change({ signal })
        }}
      />
    </>
  )
}
