import { formatPartialDate } from '../../../../shared/time/format.ts'
import { useLanguage } from '../../lib/words.ts'

type Option = { readonly value: string; readonly label: string }

/** Months and days of a month as one chooses them; values have two digits. */
export const useDateWords = (): { readonly months: readonly Option[]; readonly days: readonly Option[] } => {
  const language = useLanguage()
  return {
    months: Array.from({ length: 12 }, (_, index) => ({
      value: String(index + 1).padStart(2, '0'),
      label: formatPartialDate({ year: null, month: index + 1, day: null }, language),
    })),
    days: Array.from({ length: 31 }, (_, index) => ({
      value: String(index + 1).padStart(2, '0'),
      label: formatPartialDate({ year: null, month: null, day: index + 1 }, language),
    })),
  }
}
