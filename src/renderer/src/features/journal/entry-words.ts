import { useTranslation } from 'react-i18next'

import { type Interaction, type JournalItem, WORD_OF_ENERGY } from '../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import type { Moment } from '../../../../shared/time/day.ts'
import { calendarDate, formatDay, formatTime } from '../../../../shared/time/format.ts'
import { useClock } from '../../lib/now.ts'
import { useLanguage } from '../../lib/words.ts'

/** A moment in words: 「2026年11月21日（土）16:05」; with the zone where it is not the one that the person is in. */
export const useMomentWords = (): ((at: Moment) => string) => {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const clock = useClock()
  return ({ epochMs, zone }) => {
    const words = t('moment', {
      day: formatDay(calendarDate(epochMs, zone), language, true),
      time: formatTime(epochMs, zone, language),
    })
    return zone === clock.zone() ? words : t('momentElsewhere', { moment: words, zone: zone.replaceAll('_', ' ') })
  }
}

export type EntryWords = {
  /** The time of day: 「16:05」, 「翌 1:30」 for a talk after midnight. */
  readonly time: string
  /** The day and the time of day. */
  readonly when: string
  /** The people, or what it is about. */
  readonly who: string
  /** Mood and energy, how long it took, who began it, where they were told. */
  readonly circumstances: readonly string[]
  readonly separator: string
}

/** An entry in words. */
export const useEntryWords = ({ at, interaction }: Pick<JournalItem, 'at' | 'interaction'>): EntryWords => {
  const { t } = useTranslation(['journal', 'common'])
  const language = useLanguage()
  const clockTime = formatTime(at.epochMs, at.zone, language)
  const separator = t('common:listSeparator')
  const momentWords = useMomentWords()
  return {
    // A talk after midnight belongs to the evening before.
    time: calendarDate(at.epochMs, at.zone) > at.localDay ? t('afterMidnight', { time: clockTime }) : clockTime,
    when: momentWords(at),
    who: interaction === null ? t('dayNote') : namesOf(interaction.people, separator) || t('someone'),
    circumstances: interaction === null ? [] : circumstancesOf(interaction, t),
    separator,
  }
}

/** Names in a row, as they were named. */
export const namesOf = (people: readonly Person[], separator: string): string =>
  people.map(({ name }) => name).join(separator)

type Translate = ReturnType<typeof useTranslation<['journal', 'common']>>['t']

const circumstancesOf = (
  { length, initiatedBy, moodBefore, moodAfter, energy }: Interaction,
  t: Translate,
): readonly string[] => {
  const before = moodBefore === null ? null : t(`moodWords.${moodBefore}`)
  const after = moodAfter === null ? null : t(`moodWords.${moodAfter}`)
  const mood = after ?? before
  return [
    before !== null && after !== null && before !== after
      ? t('moodChange', { before, after })
      : mood && t('felt', { mood }),
    energy === null || energy === 0 ? null : t(`energyTold.${WORD_OF_ENERGY[energy]}`),
    length === null ? null : t(`lengthTold.${length}`),
    initiatedBy === null ? null : t(`beganTold.${initiatedBy}`),
  ].filter((word) => word !== null)
}
