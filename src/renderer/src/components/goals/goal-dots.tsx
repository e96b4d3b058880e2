import styles from './goals.module.css'

/** A dot for each time, filled for those that came about. The words beside it say the same. */
export const GoalDots = ({ times, target }: { readonly times: number; readonly target: number }) => (
  <span className={styles['dots']} aria-hidden="true">
    {Array.from({ length: target }, (_, index) => (
      <span key={index} className={styles['dot']} data-filled={index < times} />
    ))}
  </span>
)
