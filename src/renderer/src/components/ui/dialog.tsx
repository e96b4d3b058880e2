import { type ReactNode, useEffect, useId, useRef } from 'react'

import styles from './dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, or a way out inside. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
}

/** A question on a sheet of its own, in the platform's dialog: focus stays inside and returns where it came from. */
export const Dialog = ({ title, isOpen, onClose, children, footer }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (isOpen && element?.open === false) element.showModal()
    if (!isOpen && element?.open === true) element.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <div className={styles['sheet']}>
          <h2 id={titleId}>{title}</h2>
          {children}
          {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
        </div>
      )}
    </dialog>
  )
}
