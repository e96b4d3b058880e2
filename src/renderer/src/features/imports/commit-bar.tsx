import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import type { Draft } from '../../components/drafted.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Row, Stack } from '../../components/ui/page.tsx'
import { Failure, Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import type { ChoicesForm, Outlook, Preview } from './choices.ts'
import styles from './import.module.css'
import { useCommit } from './use-commit.ts'
import { useTakenBack } from './use-taken-back.ts'

type CommitBarProps = {
  readonly preview: Preview
  /** Null while it is not known who the people are. */
  readonly outlook: Outlook | null
  readonly draft: Draft<ChoicesForm>
  readonly onClosed: () => void
  readonly onDone: (report: Output<'imports.commit'>) => void
  /** Also a good while after `onDone`. */
  readonly onTakenBack: (changeId: string) => void
}

/** Keeps what was chosen, or puts the file away. */
export const CommitBar = ({ preview, outlook, draft, onClosed, onDone, onTakenBack }: CommitBarProps) => {
  const { t } = useTranslation('import')
  const say = useSay()
  const sayTakenBack = useTakenBack()
  const { progress, commit } = useCommit()
  const [thrown, setThrown] = useState<unknown>(null)
  const [isNobody, setIsNobody] = useState(false)
  const { added, joined } = outlook ?? { added: 0, joined: 0 }

  const label = () => {
    if (added > 0 && joined > 0) return t('commit.both', { added, joined })
    if (joined > 0) return t('commit.join', { count: joined })
    return added > 0 ? t('commit.add', { count: added }) : t('commit.nobody')
  }
  const keep = async () => {
    if (progress !== null || outlook === null) return
    setThrown(null)
    setIsNobody(added + joined === 0)
    if (added + joined === 0) return
    try {
      const report = await draft.keep(() => commit(preview, outlook, draft.form.circle))
      onDone(report)
      const { changeId } = report
      const said = t('said', { count: report.added + report.joined })
      if (changeId === null) {
        say(said)
        return
      }
      say(said, async () => {
        const { stayed } = await invoke('imports.undo', { changeId })
        onTakenBack(changeId)
        sayTakenBack(changeId, stayed)
      })
    } catch (error) {
      setThrown(error)
    }
  }
  const close = async () => {
    if (progress !== null) return
    try {
      await draft.keep(() => invoke('imports.close', { importId: preview.importId }))
      onClosed()
      say(t('closed'))
    } catch (error) {
      setThrown(error)
    }
  }
  return (
    <Stack gap="small">
      {isNobody && added + joined === 0 && <Notice tone="problem">{t('commit.needsSomebody')}</Notice>}
      {thrown !== null && <Failure error={thrown} />}
      <Row>
        {outlook !== null && (
          <Button variant="primary" onClick={() => void keep()}>
            {label()}
          </Button>
        )}
        <Button onClick={() => void close()}>{t('commit.cancel')}</Button>
      </Row>
      <p role="status" className={styles['status']}>
        {progress === null ? '' : progress.kind === 'photos' ? t('commit.photos', progress) : t('commit.writing')}
      </p>
    </Stack>
  )
}
