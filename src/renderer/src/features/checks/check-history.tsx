import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Check, CheckKind } from '../../../../shared/domain/checks/check.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { IconButton } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './checks.module.css'

type CheckHistoryProps = {
  readonly kind: CheckKind
  /** Newest first. */
  readonly checks: readonly Check[]
  readonly shownId: string
  /** The address of a picture. */
  readonly addressOf: (id: string) => string
}

/** All pictures by their day, to look at again or to remove. */
export const CheckHistory = ({ kind, checks, shownId, addressOf }: CheckHistoryProps) => {
  const { t } = useTranslation('checks')
  const language = useLanguage()
  const say = useSay()
  const remove = useWrite('checks.remove')
  const restore = useWrite('checks.restore')
  const removeOne = (id: string) => {
    if (remove.isPending) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          say(t('history.removed'), () => restore.mutateAsync({ id }))
        },
      },
    )
  }
  return (
    <Section title={t(`${kind}.history`)}>
      <Landing label={t(`${kind}.history`)} on={String(checks.length)}>
        <ul className={styles['rows']}>
          {checks.map(({ id, at }) => {
            const day = formatDay(at.localDay, language, true)
            return (
              <li key={id} className={styles['row']}>
                <span className={styles['grow']}>
                  {id === shownId ? <time dateTime={at.localDay}>{day}</time> : <Link to={addressOf(id)}>{day}</Link>}
                </span>
                {id === shownId && <span className={styles['quiet']}>{t('history.shown')}</span>}
                <IconButton
                  label={t('history.remove', { day })}
                  icon={<Trash2 size={18} strokeWidth={1.5} />}
                  onClick={() => {
                    removeOne(id)
                  }}
                />
              </li>
            )
          })}
        </ul>
      </Landing>
      {remove.isError && <Failure error={remove.error} />}
    </Section>
  )
}
