import { FolderOpen, type LucideIcon, Power, RotateCw, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Problem } from '../../../../shared/ipc/problems.ts'
import { SupportList } from '../../components/support-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Page, Row, Section } from '../../components/ui/page.tsx'
import { PathField } from '../../components/ui/path-field.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import styles from './problem.module.css'

type Way = 'again' | 'openFolder' | 'quit'

const ICONS: Readonly<Record<Way, LucideIcon>> = { again: RotateCw, openFolder: FolderOpen, quit: Power }

/** What helps with each problem, the most likely first. */
const WAYS: Readonly<Record<Problem, readonly Way[]>> = {
  'data-folder-unwritable': ['again', 'openFolder', 'quit'],
  'database-corrupt': ['openFolder', 'quit', 'again'],
  'database-newer': ['quit', 'openFolder', 'again'],
  'database-unreadable': ['again', 'openFolder', 'quit'],
}

/** Shown instead of everything when the data could not be opened: what happened, what is safe, what to do. */
export const ProblemPage = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation(['problem', 'support'])
  const [wantsSupport, setWantsSupport] = useState(false)
  const info = useRead('app.info', {})
  const writes = {
    again: useWrite('app.restart'),
    openFolder: useWrite('app.openDataFolder'),
    quit: useWrite('app.quit'),
  }
  const failed = Object.values(writes).find((write) => write.isError)
  return (
    <Page title={t(`${problem}.title`)} lead={t(`${problem}.happened`)}>
      <p className={styles['safe']}>
        <ShieldCheck size={20} strokeWidth={1.5} aria-hidden="true" />
        {t(`${problem}.safe`)}
      </p>
      <Section title={t('whatToDo')}>
        <ol className={styles['steps']}>
          {t(`${problem}.steps`, { returnObjects: true }).map((step) => (
            <li key={step} className={styles['step']}>
              {step}
            </li>
          ))}
        </ol>
        {failed !== undefined && <Failure error={failed.error} />}
        <Row>
          {WAYS[problem].map((way, index) => {
            const Icon = ICONS[way]
            return (
              <Button
                key={way}
                variant={index === 0 ? 'primary' : 'quiet'}
                icon={<Icon />}
                onClick={() => {
                  writes[way].mutate({})
                }}
              >
                {t(way)}
              </Button>
            )
          })}
        </Row>
        {info.data !== undefined && <PathField label={t('folder')} path={info.data.dataFolder} />}
      </Section>
      <details
        className={styles['support']}
        onToggle={(event) => {
          setWantsSupport(event.currentTarget.open)
        }}
      >
        <summary>{t('support:link')}</summary>
        {wantsSupport && <SupportList />}
      </details>
    </Page>
  )
}
