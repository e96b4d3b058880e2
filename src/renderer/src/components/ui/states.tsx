import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { errorOf } from '../../lib/client.ts'
import { Button } from './button.tsx'
import styles from './states.module.css'

/** Waiting is shown only when it lasts. */
const SHOW_AFTER_MS = 300

/** Quiet lines while something is on its way; nothing for the first moment. */
export const Loading = ({ lines = 3 }: { readonly lines?: number }) => {
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setIsShown(true)
    }, SHOW_AFTER_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [])
  if (!isShown) return <div aria-busy="true" />
  return (
    <div className={styles['loading']} role="status" aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  )
}

/** What an empty place is for, and one thing to do. */
export const Empty = ({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) => (
  <div className={styles['empty']}>
    <p>{children}</p>
    {action}
  </div>
)

/** Something to know, beside the rest. */
export const Notice = ({
  children,
  action,
  tone = 'info',
}: {
  readonly children: ReactNode
  readonly action?: ReactNode
  /** `problem` is read out at once. */
  readonly tone?: 'info' | 'problem'
}) => (
  <div className={`${styles['notice']} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : 'status'}>
    <div>{children}</div>
    {action}
  </div>
)

/** What happened, what is safe, what to do; with a way to try again. */
export const Failure = ({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}) => {
  const { t } = useTranslation()
  return (
    <Notice tone="problem" action={onRetry !== undefined && <Button onClick={onRetry}>{t('tryAgain')}</Button>}>
      {t(`errors.${errorOf(error).code}`)}
    </Notice>
  )
}
