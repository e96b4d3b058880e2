import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { formatMonthDay } from '../../../../shared/time/format.ts'
import { useLanguage } from '../../lib/words.ts'

type Signal = Output<'signal.get'>
type Reason = Signal['reasons'][number]

/** The signal in words: one sentence, its reasons in numbers, and what these rest on. */
export const useSignalWords = () => {
  const { t } = useTranslation('signal')
  const language = useLanguage()

  const sentence = ({ data, pattern, level, learnedDays, learningDays }: Signal): string => {
    if (data === 'learning') {
      return learnedDays < learningDays ? t('learning', { days: learnedDays, needed: learningDays }) : t('learningFew')
    }
    if (level !== 'steady') return t(`pattern.${pattern}`)
    return data === 'paused' ? t('paused') : t('pattern.none')
  }

  const reason = ({ what, observed, usual, span }: Reason): string => {
    if (what === 'feeling') {
      return t('reason.feeling', { span, observed: observed.toFixed(1), usual: (usual ?? 0).toFixed(1) })
    }
    if (what === 'well-being') return t('reason.wellBeing', { observed })
    return t(`reason.${what}`, { span, observed, usual: Math.round(usual ?? 0) })
  }

  const basis = ({ data, usual, knownOfLate, isContactsAside }: Signal): readonly string[] => [
    ...(usual === null
      ? []
      : [
          t('usual', {
            perWeek: Math.round(usual.perWeek),
            days: usual.days,
            from: formatMonthDay(usual.from, language),
            to: formatMonthDay(usual.to, language),
          }),
        ]),
    ...(isContactsAside ? [t('aside')] : []),
    ...(data === 'learning' ? [] : [t('known', { known: knownOfLate })]),
    t('unknown'),
    t('today'),
    t('notVerdict'),
  ]

  return { sentence, reason, basis }
}
