import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { Page, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead } from '../../lib/query.ts'
import { KindsSection } from './kinds-section.tsx'
import { LogSection } from './log-section.tsx'
import { type NudgeLog, useNudgeWords } from './nudge-words.ts'
import styles from './nudges.module.css'
import { SilenceSection } from './silence-section.tsx'

/** そっとお知らせ: why one came, why none did, and how often each kind may come. */
export const NudgesPage = () => {
  const { t } = useTranslation(['nudge-pages', 'settings'])
  const log = useRead('nudges.log', {})
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to="/settings" label={t('settings:title')} />}>
      {log.isPending && <Loading lines={5} />}
      {log.isError && <Failure error={log.error} onRetry={() => void log.refetch()} />}
      {log.data !== undefined && (
        <Stack gap="large">
          <SilenceSection log={log.data} />
          <Upcoming log={log.data} />
          <KindsSection log={log.data} />
          <p>
            <Link to="/settings/nudges">{t('settingsLink')}</Link>
          </p>
          <LogSection log={log.data} />
        </Stack>
      )}
    </Page>
  )
}

const Upcoming = ({ log: { upcoming, today } }: { readonly log: NudgeLog }) => {
  const { t } = useTranslation('nudge-pages')
  const words = useNudgeWords(today)
  if (upcoming.length === 0) return null
  return (
    <Section title={t('upcoming.title')}>
      <ul className={styles['lines']}>
        {upcoming.map(({ kind, at }) => (
          <li key={`${kind} ${String(at.epochMs)}`} className={styles['line']}>
            <span>{words.kind(kind)}</span>
            <span className={`${styles['when'] ?? ''} numbers`}>{words.when(at)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
