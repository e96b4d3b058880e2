import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../shared/domain/people/follow-up.ts'
import type { LocalDay } from '../../../../shared/time/day.ts'
import { formatMonthDay, isOfOtherYear } from '../../../../shared/time/format.ts'
import { useFirstFew } from '../ui/first-few.tsx'
import { useLanguage } from '../../lib/words.ts'
import styles from './follow-ups.module.css'
import { useFinish } from './use-finish.ts'

type FollowUpListProps = {
  readonly followUps: readonly FollowUp[]
  readonly today: LocalDay
  /** What else can be done with one, behind its words. */
  readonly actions?: (followUp: FollowUp) => ReactNode
}

/** Lines to come back to. Each is ticked when it is done: one key, and the way back at the foot of the window. */
export const FollowUpList = ({ followUps, today, actions }: FollowUpListProps) => {
  const { t } = useTranslation('ties')
  const language = useLanguage()
  const { finish, reopen } = useFinish()
  const { shown, more } = useFirstFew(followUps)
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((followUp) => {
          const { id, kind, text, dueDay, doneOn } = followUp
          return (
            <li key={id} className={styles['item']}>
              <label className={styles['tick']}>
                <input
                  type="checkbox"
                  className={styles['box']}
                  checked={doneOn !== null}
                  onChange={() => {
                    void (doneOn === null ? finish(followUp) : reopen(followUp))
                  }}
                />
                <span className={styles['words']}>
                  <span className={styles['kind']}>{t(`followUps.kind.${kind}`)}</span>
                  <bdi className={styles['text']}>{text}</bdi>
                  {doneOn !== null ? (
                    <span className={styles['day']}>
                      {t('followUps.doneOn', {
                        day: formatMonthDay(doneOn, language, isOfOtherYear(doneOn, today)),
                      })}
                    </span>
                  ) : (
                    dueDay !== null &&
                    dueDay >= today && (
                      <span className={styles['day']}>
                        {dueDay === today
                          ? t('followUps.dueToday')
                          : t('followUps.due', { day: formatMonthDay(dueDay, language, isOfOtherYear(dueDay, today)) })}
                      </span>
                    )
                  )}
                </span>
              </label>
              {actions !== undefined && <span className={styles['actions']}>{actions(followUp)}</span>}
            </li>
          )
        })}
      </ul>
      {more}
    </>
  )
}
