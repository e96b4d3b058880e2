import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Pause } from '../../../../shared/domain/pauses/pause.ts'
import { PauseDialog } from '../../components/pauses/pause-dialog.tsx'
import { usePauseWords } from '../../components/pauses/pause-words.ts'
import { Button } from '../../components/ui/button.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Quiet, Row } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { SettingsGroup } from './settings-group.tsx'
import styles from './settings.module.css'

/** Pauses: those of now and later within sight, earlier ones for whoever looks. */
export const PausesGroup = () => {
  const { t } = useTranslation('pauses')
  const [open, setOpen] = useState<Pause | 'new' | null>(null)
  const { data, error, isError, isPending, refetch } = useRead('pauses.list', {})
  const isOver = ({ to }: Pause) => data !== undefined && to !== null && to < data.today
  const standing = data?.pauses.filter((pause) => !isOver(pause)).toReversed() ?? []
  const earlier = data?.pauses.filter(isOver) ?? []
  return (
    <div id="pauses">
      <SettingsGroup title={t('title')}>
        <Quiet>{t('lead')}</Quiet>
        {isPending && <Loading />}
        {isError && <Failure error={error} onRetry={() => void refetch()} />}
        {data !== undefined && standing.length === 0 && <p>{t('none')}</p>}
        <PauseList pauses={standing} onChange={setOpen} />
        <Row>
          <Button icon={<Plus size={20} strokeWidth={1.5} />} onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        </Row>
        {earlier.length > 0 && (
          <Fold label={t('earlier')}>
            <PauseList pauses={earlier} onChange={setOpen} />
          </Fold>
        )}
        {data !== undefined && <PauseDialog open={open} today={data.today} onClose={() => setOpen(null)} />}
      </SettingsGroup>
    </div>
  )
}

type PauseListProps = { readonly pauses: readonly Pause[]; readonly onChange: (pause: Pause) => void }

const PauseList = ({ pauses, onChange }: PauseListProps) => {
  const { t } = useTranslation(['pauses', 'common'])
  const say = useSay()
  const words = usePauseWords()
  if (pauses.length === 0) return null
  const remove = async ({ id }: Pause) => {
    try {
      await invoke('pauses.remove', { id })
      say(t('removed'), () => invoke('pauses.restore', { id }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <ul className={styles['items']}>
      {pauses.map((pause) => (
        <li key={pause.id} className={styles['item']}>
          <span>{words.pause(pause)}</span>
          <Row>
            <Button
              variant="plain"
              aria-label={t('changeOf', { pause: words.pause(pause) })}
              onClick={() => onChange(pause)}
            >
              {t('change')}
            </Button>
            <Button
              variant="plain"
              aria-label={t('removeOf', { pause: words.pause(pause) })}
              onClick={() => void remove(pause)}
            >
              {t('remove')}
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  )
}
