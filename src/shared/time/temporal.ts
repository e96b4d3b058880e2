/** The only place that imports the Temporal polyfill (a lint rule keeps it so). */
export { Temporal } from 'temporal-polyfill'
