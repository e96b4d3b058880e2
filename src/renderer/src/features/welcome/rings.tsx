import styles from './rings.module.css'

/** Two rings that come a little nearer with every screen, until they meet. */
export const Rings = ({ nearness }: { readonly nearness: number }) => (
  <svg className={styles['rings']} data-nearness={nearness} viewBox="0 0 240 104" width="240" height="104" aria-hidden="true">
    <path className={styles['left']} d="M88.4 33.1 C79.6 20.8 62.9 16.2 48.6 22.4 C32.1 29.5 24.7 48.7 32 65.2 C39.2 81.6 58.3 89 74.7 81.9 C88.6 75.8 96.1 61.4 93.4 47" />
    <path className={styles['right']} d="M151.7 71.3 C160.7 83.2 177.1 87.7 191.3 81.5 C207.8 74.4 215.3 55.3 208.1 38.8 C200.9 22.3 181.7 14.8 165.2 22 C151.2 28.1 143.7 42.7 146.6 57.1" />
  </svg>
)
