import { useTranslation } from 'react-i18next'

import { Page, Section } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { ContactsPerWeek } from './contacts-per-week.tsx'
import { SignalSection } from './signal-section.tsx'

const WEEKS = 12

/** Look back: what the last weeks were like, as far as the notebook knows. */
export const LookBackPage = () => {
  const { t } = useTranslation('look-back')
  const contacts = useRead('lookBack.contactsPerWeek', { weeks: WEEKS })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SignalSection />
      <Section title={t('contacts.title')}>
        {contacts.isPending && <Loading />}
        {contacts.isError && <Failure error={contacts.error} onRetry={() => void contacts.refetch()} />}
        {contacts.data !== undefined && <ContactsPerWeek data={contacts.data} />}
      </Section>
    </Page>
  )
}
