import { FileInput } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Quiet, Row, Section } from '../../components/ui/page.tsx'
import { Failure, Notice } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useWrite } from '../../lib/query.ts'
import styles from './import.module.css'
import { LatestImports } from './latest-imports.tsx'

export type Refusal = Extract<Output<'imports.open'>, { kind: 'refused' }>

type ChooseFileProps = {
  /** The file that was chosen last could not be read. */
  readonly refusal: Refusal | null
  readonly onOpened: (answer: Output<'imports.open'>) => void
}

/** Asks for a file, and says which ones can be read. */
export const ChooseFile = ({ refusal, onOpened }: ChooseFileProps) => {
  const { t } = useTranslation(['import', 'people'])
  const open = useWrite('imports.open')
  const choose = () => {
    if (!open.isPending) open.mutate({}, { onSuccess: onOpened })
  }
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to="/people" label={t('people:toList')} />}>
      {refusal !== null && (
        <Notice tone="problem">
          <p>{t('refused.title', { file: refusal.file })}</p>
          <p>
            {t(`refused.why.${refusal.why}`)}
            {refusal.line !== null && <> {t('refused.at', { line: refusal.line })}</>}
          </p>
        </Notice>
      )}
      <div className={styles['choose']}>
        <Row>
          <Button variant="primary" icon={<FileInput size={20} strokeWidth={1.5} />} onClick={choose}>
            {t(refusal === null ? 'choose' : 'chooseAnother')}
          </Button>
        </Row>
        <p role="status" className={styles['status']}>
          {open.isPending ? t('reading') : ''}
        </p>
        {open.isError && <Failure error={open.error} />}
      </div>
      <Section title={t('takes.title')}>
        <ul className={styles['takes']}>
          <li>{t('takes.vcard')}</li>
          <li>{t('takes.csv')}</li>
          <li>{t('takes.monica')}</li>
        </ul>
        <Quiet>{t('takes.stays')}</Quiet>
      </Section>
      <LatestImports />
    </Page>
  )
}
