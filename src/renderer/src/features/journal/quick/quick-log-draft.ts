/** The quick log and the page that goes on from it write one and the same draft. */
export const QUICK_LOG_DRAFT = 'quick-log'

/** The whole page, with what the quick log has already. */
export const MORE_ROUTE = '/journal/write?draft=quick-log'
