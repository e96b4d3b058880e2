import type { ComponentProps, ReactNode } from 'react'

import styles from './button.module.css'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary`: the one thing to do here. `quiet`: another choice. `plain`: a word that can be pressed. */
  readonly variant?: 'primary' | 'quiet' | 'plain'
  readonly icon?: ReactNode
}

/** A button. Its words are a verb. */
export const Button = ({ variant = 'quiet', icon, children, type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`${styles['button']} ${styles[variant]}`} {...rest}>
    {icon !== undefined && (
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
    )}
    <span>{children}</span>
  </button>
)

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> & {
  /** What it does, for those who listen and as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
}

/** A button that is only an icon; its label is spoken and shown on hover. */
export const IconButton = ({ label, icon, type = 'button', ...rest }: IconButtonProps) => (
  <button
    type={type}
    className={`${styles['button']} ${styles['only-icon']}`}
    aria-label={label}
    title={label}
    {...rest}
  >
    <span className={styles['icon']} aria-hidden="true">
      {icon}
    </span>
  </button>
)
