import styles from './rings.module.css'

/** Two rings, drawn with one stroke each, that come a little nearer with every screen until they meet. */
export const Rings = ({ nearness }: { readonly nearness: number }) => (
  <svg
    className={styles['rings']}
    data-nearness={nearness}
    viewBox="0 0 236 88"
    width="236"
    height="88"
    aria-hidden="true"
  >
    <path
      className={styles['near']}
      d="M80.4 27 C73 9.6 52.5 -1.4 32.6 3.2 C11 8.2 -2.6 29.6 2.4 51.2 C7.4 72.8 28.8 86.4 50.4 81.4 C70.6 76.7 84.2 58 82.4 37.4"
    />
    <path
      className={styles['far']}
      d="M155.4 60.2 C162.6 77.8 183.3 88.8 203.4 84.2 C225 79.2 238.6 57.8 233.6 36.2 C228.6 14.6 207.2 1 185.6 6 C165.4 10.7 151.8 29.4 153.6 50"
    />
  </svg>
)
