import common from '../../shared/i18n/locales/en/common.json'
import find from '../../shared/i18n/locales/en/find.json'
import journal from '../../shared/i18n/locales/en/journal.json'

export const words = { common, find, journal }
