import { FolderOpen, Power, RotateCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import type { Problem } from '../../../../shared/ipc/problems.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Page, Row, Section } from '../../components/ui/page.tsx'
import { PathField } from '../../components/ui/path-field.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import styles from './problem.module.css'

/** Shown instead of everything when the data could not be opened: what happened, what is safe, what to do. */
export const ProblemPage = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation(['problem', 'common'])
  const info = useRead('app.info', {})
  const openFolder = useWrite('app.openDataFolder')
  const restart = useWrite('app.restart')
  const quit = useWrite('app.quit')
  const failed = [openFolder, restart, quit].find((write) => write.isError)
  const steps = t(`${problem}.steps`, { returnObjects: true })
  return (
    <Page title={t(`${problem}.title`)} lead={t(`${problem}.happened`)}>
      <Card tone="rest">
        <p>{t(`${problem}.safe`)}</p>
      </Card>
      <Section title={t('whatToDo')}>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step} className={styles['step']}>
              {step}
            </li>
          ))}
        </ol>
        {info.data !== undefined && <PathField label={t('folder')} path={info.data.dataFolder} />}
        {failed !== undefined && <Failure error={failed.error} />}
        <Row>
          <Button
            variant="primary"
            icon={<RotateCw />}
            onClick={() => {
              restart.mutate({})
            }}
          >
            {t('again')}
          </Button>
          <Button
            icon={<FolderOpen />}
            onClick={() => {
              openFolder.mutate({})
            }}
          >
            {t('openFolder')}
          </Button>
          <Button
            icon={<Power />}
            onClick={() => {
              quit.mutate({})
            }}
          >
            {t('quit')}
          </Button>
        </Row>
      </Section>
    </Page>
  )
}
