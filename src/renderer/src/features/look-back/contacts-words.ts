import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { ContactsSentence } from '../../../../shared/domain/journal/contacts-sentence.ts'
import { isMostlyPaused } from '../../../../shared/domain/look-back/charts.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { addDays } from '../../../../shared/time/day.ts'
import { formatMonthDay, formatShortMonth } from '../../../../shared/time/format.ts'
import type { ChartTable } from '../../components/charts/chart-table.ts'
import type { ContactsPoint } from '../../components/charts/contacts-per-week-marks.ts'
import { useLanguage } from '../../lib/words.ts'

type WeekOfContacts = Output<'lookBack.contactsPerWeek'>['weeks'][number]

export type ContactsWords = {
  readonly sentences: (sentence: ContactsSentence) => readonly string[]
  readonly points: readonly ContactsPoint[]
  readonly notes: readonly string[]
  readonly table: ChartTable
}

/** Everything that is said about the weeks, in the language on the screen. */
export const useContactsWords = (weeks: readonly WeekOfContacts[]): ContactsWords => {
  const { t } = useTranslation('look-back')
  const language = useLanguage()

  return useMemo(() => {
    const times = (count: number) => t('contacts.times', { count })
    const thisWeek = (count: number | null) =>
      count === null ? t('contacts.thisWeekUnknown') : t('contacts.thisWeek', { contacts: times(count) })

    const quietCount = weeks.filter(({ isQuiet }) => isQuiet).length
    const quietWeeks = quietCount === 0 ? [] : [t('contacts.quietWeeks', { count: quietCount })]
    const usualOf = ({ usual }: WeekOfContacts) =>
      usual === null ? [] : [t('contacts.usualWeek', { low: usual.low, high: usual.high })]
    const sentences = (data: ContactsSentence): readonly string[] => {
      switch (data.kind) {
        case 'nothing':
          return [t('contacts.nothing')]
        case 'nothing-lately':
          return [t('contacts.nothingLately'), t('contacts.goesOn')]
        case 'early':
          return [t('contacts.early', { day: data.days, contacts: times(data.contacts) }), t('contacts.afterTwoWeeks')]
        case 'counted': {
          const counted = t('contacts.counted', {
            days: t('contacts.days', { count: data.knownDays }),
            contacts: times(data.contacts),
          })
          return [counted, thisWeek(data.thisWeek)]
        }
        case 'band': {
          const { low, high } = data
          return [
            low === high
              ? t('contacts.bandOne', { contacts: times(high) })
              : t('contacts.band', { low, contacts: times(high) }),
            thisWeek(data.thisWeek),
            ...quietWeeks,
          ]
        }
        case 'usual': {
          const usual =
            data.high === 0
              ? t('contacts.usualNone')
              : data.low === data.high
                ? t('contacts.usual', { weeks: data.weeks, contacts: times(data.high) })
                : t('contacts.usualRange', { weeks: data.weeks, low: data.low, contacts: times(data.high) })
          return [usual, thisWeek(data.thisWeek)]
        }
      }
    }

    const contactsOf = (week: WeekOfContacts) =>
      week.knowledge === 'unknown' ? t('contacts.unknown') : times(week.contacts)
    const known = (week: WeekOfContacts) => t('contacts.knownOf', { known: week.knownDays, days: week.daysSoFar })
    const paused = ({ pausedDays }: WeekOfContacts) =>
      pausedDays === 0 ? [] : [t('bucket.paused', { count: pausedDays })]
    const reading = (week: WeekOfContacts) => {
      const name = t(week.isCurrent ? 'contacts.currentFrom' : 'contacts.weekFrom', {
        day: formatMonthDay(week.start, language),
      })
      const said =
        week.knowledge === 'partly'
          ? t('contacts.readingPartly', { week: name, contacts: contactsOf(week), known: known(week) })
          : t('contacts.reading', { week: name, contacts: contactsOf(week) })
      return [said, ...usualOf(week), ...(week.isQuiet ? [t('contacts.quietWeek')] : []), ...paused(week)].join('\n')
    }

    const points = weeks.map((week, index): ContactsPoint => {
      const isNewMonth = week.start.slice(0, 7) !== weeks[index - 1]?.start.slice(0, 7)
      return {
        start: week.start,
        contacts: week.contacts,
        knowledge: week.knowledge,
        isCurrent: week.isCurrent,
        isPaused: isMostlyPaused(week),
        usual: week.usual,
        isQuiet: week.isQuiet,
        day: String(Number(week.start.slice(8))),
        month: isNewMonth ? formatShortMonth(week.start, language) : '',
        reading: reading(week),
      }
    })

    const notes = [
      t('contacts.noteUnknown'),
      ...(weeks.some((week) => week.knowledge === 'partly') ? [t('contacts.notePartly')] : []),
      ...(weeks.some((week) => week.knowledge === 'unknown') ? [t('contacts.noteHatched')] : []),
      ...(weeks.some(({ usual }) => usual !== null) ? [t('contacts.noteBand')] : []),
      ...(weeks.some(({ isQuiet }) => isQuiet) ? [t('contacts.noteQuiet')] : []),
      ...(weeks.some(isMostlyPaused) ? [t('bucket.pauseNote')] : []),
    ]

    const besideUsual = ({ usual, isQuiet }: WeekOfContacts) => {
      if (usual === null) return '–'
      const range = t('contacts.range', { from: usual.low, to: usual.high })
      return isQuiet ? t('contacts.usualQuiet', { range }) : range
    }

    const table: ChartTable = {
      label: t('contacts.table'),
      columns: [
        t('contacts.columnWeek'),
        t('contacts.columnContacts'),
        t('contacts.columnUsual'),
        t('contacts.columnKnown'),
      ],
      rows: weeks.toReversed().map((week) => {
        const range = t('contacts.range', {
          from: formatMonthDay(week.start, language),
          to: formatMonthDay(addDays(week.start, 6), language),
        })
        return [
          week.isCurrent ? t('contacts.rangeSoFar', { range }) : range,
          contactsOf(week),
          besideUsual(week),
          [known(week), ...paused(week)].join(' / '),
        ]
      }),
    }

    return { sentences, points, notes, table }
  }, [weeks, language, t])
}
