import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useWrite } from '../../lib/query.ts'
import styles from './import.module.css'
import { useTakenBack } from './use-taken-back.ts'

type ImportDoneProps = { readonly report: Output<'imports.commit'>; readonly onTakenBack: () => void }

const COUNTED = ['added', 'joined', 'same', 'left', 'talks', 'talksThere', 'photosLeft'] as const

/** What came in, with the way back as long as one looks at it. */
export const ImportDone = ({ report, onTakenBack }: ImportDoneProps) => {
  const { t } = useTranslation(['import', 'people'])
  const sayTakenBack = useTakenBack()
  const navigate = useNavigate()
  const undo = useWrite('imports.undo')
  const { changeId } = report
  const takeBack = () => {
    if (undo.isPending || changeId === null) return
    undo.mutate(
      { changeId },
      {
        onSuccess: ({ stayed }) => {
          onTakenBack()
          sayTakenBack(changeId, stayed)
        },
      },
    )
  }
  return (
    <Page
      title={t(changeId === null ? 'done.nothing' : 'done.title')}
      above={<WayBack to="/people" label={t('people:toList')} />}
    >
      <ul className={styles['takes']}>
        {COUNTED.filter((counted) => report[counted] > 0).map((counted) => (
          <li key={counted}>{t(`done.${counted}`, { count: report[counted] })}</li>
        ))}
      </ul>
      {undo.isError && <Failure error={undo.error} />}
      <Row>
        <Button variant="primary" onClick={() => void navigate('/people')}>
          {t('done.toPeople')}
        </Button>
        {changeId !== null && <Button onClick={takeBack}>{t('done.takeBack')}</Button>}
      </Row>
    </Page>
  )
}
