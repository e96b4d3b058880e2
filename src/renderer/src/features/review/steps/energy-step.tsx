import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { formatDay } from '../../../../../shared/time/format.ts'
import { TextArea } from '../../../components/ui/field.tsx'
import { listWords } from '../../../lib/list-words.ts'
import { useLanguage } from '../../../lib/words.ts'
import type { ReviewDraft } from '../review-form.ts'
import styles from '../review.module.css'

/** A week is remembered by its strongest moments. */
const MOST_SHOWN = 3

type Week = Output<'reviews.week'>

/** What gave energy, and what took some, as it was noted. */
export const EnergyStep = ({ draft: { form, change }, week }: { readonly draft: ReviewDraft; readonly week: Week }) => {
  const { t } = useTranslation('review')
  return (
    <>
      {week.gave.length + week.took.length === 0 && <p>{t('energy.none')}</p>}
      <Contacts title={t('energy.gave')} contacts={week.gave} />
      <Contacts title={t('energy.took')} contacts={week.took} />
      <TextArea
        label={t('energy.field')}
        hint={t('was.hint')}
        value={form.energy}
        onChange={(energy) => {
          change({ energy })
        }}
      />
    </>
  )
}

const Contacts = ({ title, contacts }: { readonly title: string; readonly contacts: Week['gave'] }) => {
  const { t } = useTranslation(['review', 'common'])
  const language = useLanguage()
  if (contacts.length === 0) return null
  return (
    <div>
      <h3 className={styles['small']}>{title}</h3>
      <ul className={styles['contacts']}>
        {contacts.slice(0, MOST_SHOWN).map(({ entryId, day, channel, people }) => (
          <li key={entryId}>
            <Link to={`/journal/entry/${entryId}`}>
              {t(people.length === 0 ? 'energy.alone' : 'energy.with', {
                names: listWords(
                  people.map(({ name }) => name),
                  language,
                ),
                day: formatDay(day, language),
                channel: t(`common:channel.${channel}`),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
