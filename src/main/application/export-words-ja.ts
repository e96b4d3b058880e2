import common from '../../shared/i18n/locales/ja/common.json'
import find from '../../shared/i18n/locales/ja/find.json'
import journal from '../../shared/i18n/locales/ja/journal.json'

export const words = { common, find, journal }
