import { useLanguage } from '../../lib/words.ts'

type Option = { readonly value: string; readonly label: string }

/** Months and days of a month as one chooses them; values have two digits. */
export const useDateWords = (): { readonly months: readonly Option[]; readonly days: readonly Option[] } => {
  const language = useLanguage()
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', timeZone: 'UTC' })
  return {
    months: Array.from({ length: 12 }, (_, index) => ({
      value: String(index + 1).padStart(2, '0'),
      label: month.format(new Date(Date.UTC(2024, index, 1))),
    })),
    days: Array.from({ length: 31 }, (_, index) => ({
      value: String(index + 1).padStart(2, '0'),
      label: day.format(new Date(Date.UTC(2024, 0, index + 1))),
    })),
  }
}
