import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { TextArea } from '../../../components/ui/field.tsx'
import { listWords } from '../../../lib/list-words.ts'
import { useLanguage } from '../../../lib/words.ts'
import type { ReviewDraft } from '../review-form.ts'
import { useFacts } from '../use-facts.ts'

/** More names than this are counted. */
const MOST_NAMES = 6

type WasStepProps = { readonly draft: ReviewDraft; readonly week: Output<'reviews.week'> }

/** What was: what the notebook knows, and a word to keep. */
export const WasStep = ({ draft: { form, change }, week }: WasStepProps) => {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const names = week.met.slice(0, MOST_NAMES).map(({ person }) => person.name)
  const others = week.met.length - names.length
  const listed = listWords(others > 0 ? [...names, t('was.more', { count: others })] : names, language)
  return (
    <>
      <p>{useFacts(week)}</p>
      {names.length > 0 && <p>{t('was.met', { names: listed })}</p>}
      <TextArea
        label={t('was.field')}
        hint={t('was.hint')}
        value={form.was}
        onChange={(was) => {
          change({ was })
        }}
      />
    </>
  )
}
