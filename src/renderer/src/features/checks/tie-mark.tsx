import type { Mark } from './check-item.ts'
import styles from './ties-picture.module.css'

/** One mark of the picture, drawn around the origin, 20 units wide. */
export const TieMark = ({ mark }: { readonly mark: Mark }) => {
  if (mark === 'none') return <line x1={-5} x2={5} y1={0} y2={0} className={styles['mark-none']} />
  return <circle r={mark === 'blank' ? 2.5 : 9} className={styles[`mark-${mark}`]} />
}
