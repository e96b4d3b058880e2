import { useTranslation } from 'react-i18next'

import { asImported } from '../../../../shared/domain/imports/as-imported.ts'
import { IMPORT_WORDS } from '../../../../shared/domain/imports/import-words.ts'
import { whatIsNew } from '../../../../shared/domain/imports/what-is-new.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import { Quiet, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { listWords } from '../../lib/list-words.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'

type MergePreviewProps = { readonly keep: Person; readonly gone: Person }

/** What comes of two entries that are made one. */
export const MergePreview = ({ keep, gone }: MergePreviewProps) => {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const kept = useRead('people.get', { id: keep.id })
  const other = useRead('people.get', { id: gone.id })
  const error = kept.error ?? other.error
  if (error !== null) return <Failure error={error} />
  if (kept.data === undefined || other.data === undefined) return <Loading />
  const news = whatIsNew(asImported(kept.data, null), asImported(other.data, null), IMPORT_WORDS[language])
  const fields = (Object.keys(news.fields) as (keyof typeof news.fields)[]).map((field) => t(`merge.field.${field}`))
  return (
    <section aria-label={t('merge.becomes')}>
      <Stack gap="small">
        <h3>{t('merge.becomes')}</h3>
        <p>{t('merge.everything', { name: keep.name })}</p>
        {fields.length > 0 && <p>{t('merge.filled', { fields: listWords(fields, language) })}</p>}
        {news.otherwise !== '' && (
          <>
            <p>{t('merge.otherwise')}</p>
            {news.otherwise.split('\n').map((line) => (
              <Quiet key={line}>{line}</Quiet>
            ))}
          </>
        )}
      </Stack>
    </section>
  )
}
