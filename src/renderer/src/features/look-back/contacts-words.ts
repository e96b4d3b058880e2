import { useTranslation } from 'react-i18next'

import { knowledgeOf } from '../../../../shared/domain/journal/contacts.ts'
import type { ContactsSentence } from '../../../../shared/domain/journal/contacts-sentence.ts'
import { movedFrom } from '../../../../shared/domain/look-back/beside-usual.ts'
import { type ContactsPoint, isMostlyPaused } from '../../../../shared/domain/look-back/charts.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import type { ChartTable } from '../../components/charts/chart-table.ts'
import type { ContactsBar } from '../../components/charts/contacts-marks.ts'
import { useBucketWords } from './use-bucket-words.ts'

type ContactsData = Output<'lookBack.contacts'>

export type ContactsWords = {
  readonly sentences: (sentence: ContactsSentence, data: ContactsData) => readonly string[]
  readonly points: (data: ContactsData) => readonly ContactsBar[]
  readonly notes: (data: ContactsData) => readonly string[]
  readonly table: (data: ContactsData) => ChartTable
}

/** Everything that is said about contacts over time, in the language on the screen. */
export const useContactsWords = (): ContactsWords => {
  const { t } = useTranslation('look-back')
  const bucket = useBucketWords()

  const times = (count: number) => t('contacts.times', { count })
  const perWeek = (contacts: number) => t('contacts.bandOne', { contacts: times(Math.round(contacts)) })
  const said = (data: ContactsSentence): readonly string[] => {
    const counted = ({ knownDays, contacts }: { readonly knownDays: number; readonly contacts: number }) =>
      t('contacts.counted', { days: t('contacts.days', { count: knownDays }), contacts: times(contacts) })
    const thisWeek = (count: number | null) =>
      count === null ? t('contacts.thisWeekUnknown') : t('contacts.thisWeek', { contacts: times(count) })
    switch (data.kind) {
      case 'nothing':
        return [t('contacts.nothing')]
      case 'nothing-lately':
        return [t('contacts.nothingLately'), t('contacts.goesOn')]
      case 'early':
        return [t('contacts.early', { day: data.days, contacts: times(data.contacts) }), t('contacts.afterTwoWeeks')]
      case 'counted':
        return [counted(data), thisWeek(data.thisWeek)]
      case 'long':
        return [counted(data), ...(data.perWeek === null ? [] : [perWeek(data.perWeek)])]
      case 'band':
        return [
          data.low === data.high
            ? perWeek(data.high)
            : t('contacts.band', { low: data.low, contacts: times(data.high) }),
          thisWeek(data.thisWeek),
        ]
      case 'usual': {
        const { weeks, low, high } = data
        const usual =
          high === 0
            ? t('contacts.usualNone')
            : low === high
              ? t('contacts.usual', { weeks, contacts: times(high) })
              : t('contacts.usualRange', { weeks, low, contacts: times(high) })
        return [usual, thisWeek(data.thisWeek)]
      }
    }
  }

  const sentences = (sentence: ContactsSentence, { points, days }: ContactsData): readonly string[] => {
    const quiet = sentence.kind === 'band' ? points.filter(({ isQuiet }) => isQuiet).length : 0
    const current = points.at(-1)
    const before = current === undefined ? null : movedFrom(current, days)
    return [
      ...said(sentence),
      ...(quiet === 0 ? [] : [t('contacts.quietWeeks', { count: quiet })]),
      ...(before === null ? [] : [t('contacts.halfYearBefore', { contacts: times(Math.round(before)) })]),
    ]
  }

  const contactsOf = (point: ContactsPoint) => (point.knownDays === 0 ? t('contacts.unknown') : times(point.contacts))
  const reading = (point: ContactsPoint, isWeek: boolean) => {
    const { usual, isQuiet, halfYearBefore } = point
    const line = { name: bucket.name(point), contacts: contactsOf(point), known: bucket.known(point) }
    return [
      t(knowledgeOf(point) === 'partly' ? 'contacts.readingPartly' : 'contacts.reading', line),
      ...(usual === null ? [] : [t('contacts.usualThen', { low: usual.low, high: usual.high })]),
      ...(halfYearBefore === null ? [] : [t('contacts.beforeThen', { count: Math.round(halfYearBefore) })]),
      ...(isQuiet ? [t(isWeek ? 'contacts.quietWeek' : 'contacts.quietWithin')] : []),
      ...bucket.asides(point),
    ].join('\n')
  }

  const points = ({ points: all, days }: ContactsData): readonly ContactsBar[] => {
    const ticks = bucket.ticks(all)
    return all.map((point, index) => ({
      ...(ticks[index] ?? { day: '', month: '' }),
      start: point.start,
      contacts: point.contacts,
      knowledge: knowledgeOf(point),
      isCurrent: point.isCurrent,
      isPaused: isMostlyPaused(point),
      usual: point.usual,
      halfYearBefore: point.halfYearBefore,
      isQuiet: point.isQuiet,
      reading: reading(point, days === 7),
    }))
  }

  const notes = ({ points: all, days }: ContactsData): readonly string[] => [
    t('contacts.noteUnknown'),
    ...(all.some((point) => knowledgeOf(point) === 'partly') ? [t('contacts.notePartly')] : []),
    ...(all.some(({ knownDays }) => knownDays === 0) ? [t('contacts.noteHatched')] : []),
    ...(all.some(({ usual }) => usual !== null) ? [t('contacts.noteBand')] : []),
    ...(all.some(({ halfYearBefore }) => halfYearBefore !== null) ? [t('contacts.noteBefore')] : []),
    ...(all.some(({ isQuiet }) => isQuiet) ? [t(days === 7 ? 'contacts.noteQuiet' : 'contacts.noteQuietWithin')] : []),
    ...bucket.pauseNotes(all),
  ]

  const besideUsual = ({ usual, isQuiet }: ContactsPoint) => {
    if (usual === null) return '–'
    const range = t('contacts.range', { from: usual.low, to: usual.high })
    return isQuiet ? t('contacts.usualQuiet', { range }) : range
  }

  const table = ({ points: all }: ContactsData): ChartTable => {
    const hasBefore = all.some(({ halfYearBefore }) => halfYearBefore !== null)
    return {
      label: t('contacts.table'),
      columns: [
        t('columnWhen'),
        t('contacts.columnContacts'),
        t('contacts.columnUsual'),
        ...(hasBefore ? [t('contacts.columnBefore')] : []),
        t('columnKnown'),
      ],
      rows: all
        .toReversed()
        .map((point) => [
          bucket.name(point),
          contactsOf(point),
          besideUsual(point),
          ...(hasBefore ? [point.halfYearBefore === null ? '–' : String(Math.round(point.halfYearBefore))] : []),
          [bucket.known(point), ...bucket.asides(point)].join(' / '),
        ]),
    }
  }

  return { sentences, points, notes, table }
}
