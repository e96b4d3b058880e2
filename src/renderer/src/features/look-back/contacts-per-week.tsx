import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { contactsSentence } from '../../../../shared/domain/journal/contacts-sentence.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { Empty, Loading } from '../../components/ui/states.tsx'
import { useContactsWords } from './contacts-words.ts'
import styles from './look-back.module.css'

/** Kept out of every other chunk: the library that draws is the largest one. */
const ContactsPerWeekChart = lazy(async () => ({
  default: (await import('../../components/charts/contacts-per-week-chart.tsx')).ContactsPerWeekChart,
}))

/** The picture of contacts per week, with its sentence and its table; words alone while there is nothing to draw. */
export const ContactsPerWeek = ({ data }: { readonly data: Output<'lookBack.contactsPerWeek'> }) => {
  const { t } = useTranslation('look-back')
  const words = useContactsWords(data.weeks)
  const sentence = contactsSentence(data.weeks, data.today, data.firstKnownDay)
  if (sentence.kind === 'nothing' || sentence.kind === 'nothing-lately') {
    return (
      <Empty action={<Link to="/journal/write">{t('contacts.write')}</Link>}>
        {words.sentences(sentence).join(' ')}
      </Empty>
    )
  }
  return (
    <ChartFrame
      name={t('contacts.title')}
      sentences={words.sentences(sentence)}
      notes={words.notes}
      table={words.table}
    >
      <Suspense
        fallback={
          <div className={styles['place']}>
            <Loading />
          </div>
        }
      >
        <ContactsPerWeekChart points={words.points} label={t('contacts.chart')} soFar={t('contacts.soFar')} />
      </Suspense>
    </ChartFrame>
  )
}
