import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { contactsSentence } from '../../../../shared/domain/journal/contacts-sentence.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { Empty } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import type { ChartProps } from './charts/chart-list.ts'
import { WhenRead } from './charts/chart-section.tsx'
import { useContactsWords } from './contacts-words.ts'

/** Kept out of every other chunk: the library that draws is the largest one. */
const ContactsChart = lazy(async () => ({
  default: (await import('../../components/charts/contacts-chart.tsx')).ContactsChart,
}))

/** The picture of contacts over time, with its sentence and its table; words alone while there is nothing to draw. */
export const Contacts = ({ range, title }: ChartProps) => {
  const { t } = useTranslation('look-back')
  const words = useContactsWords()
  return (
    <WhenRead read={useRead('lookBack.contacts', { range })}>
      {(data) => {
        const sentence = contactsSentence(data)
        if (sentence.kind === 'nothing' || sentence.kind === 'nothing-lately') {
          return (
            <Empty action={<Link to="/journal/write">{t('contacts.write')}</Link>}>
              {words.sentences(sentence, data).join(' ')}
            </Empty>
          )
        }
        return (
          <ChartFrame
            name={title}
            sentences={words.sentences(sentence, data)}
            notes={words.notes(data)}
            table={words.table(data)}
          >
            <ContactsChart points={words.points(data)} label={t('contacts.chart')} soFar={t('contacts.soFar')} />
          </ChartFrame>
        )
      }}
    </WhenRead>
  )
}
