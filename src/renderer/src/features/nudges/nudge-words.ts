import { useTranslation } from 'react-i18next'

import { isUnaskedKind } from '../../../../shared/domain/nudges/looking-back.ts'
import type { NudgeKind } from '../../../../shared/domain/nudges/nudge.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import type { Moment } from '../../../../shared/time/day.ts'
import { formatDay, formatTime } from '../../../../shared/time/format.ts'
import { useLanguage } from '../../lib/words.ts'

export type NudgeLog = Output<'nudges.log'>
export type LoggedNudge = NudgeLog['nudges'][number]
type Hold = NudgeLog['holds'][number]['reason']

/** What the log says, in sentences. */
export const useNudgeWords = (today: string) => {
  const { t } = useTranslation('nudge-pages')
  const language = useLanguage()

  const when = ({ epochMs, zone, localDay }: Moment) => {
    const time = formatTime(epochMs, zone, language)
    return localDay === today ? time : `${formatDay(localDay, language)} ${time}`
  }
  const kind = (name: NudgeKind) => t(`kinds.${name}`)
  const hold = (reason: Hold): string =>
    reason.kind === 'kind-off' ? t(`hold.kind-off-${reason.because}`) : t(`hold.${reason.kind}`, { ...reason })
  const why = ({ reason }: LoggedNudge): string => t(`why.${reason.kind}`, { ...reason })

  const now = ({ now: state, silence }: NudgeLog, until: string | null): readonly string[] => {
    if (state.kind === 'show') return [t('now.show', { kind: kind(state.nudge) })]
    if (state.kind === 'hold') return [t('now.hold', { kind: kind(state.nudge) }), hold(state.reason)]
    if (state.reason.kind === 'pause' && silence !== null && until !== null) return [t('now.pauseUntil', { until })]
    return [t(`now.${state.reason.kind}`)]
  }

  const outcome = (nudge: LoggedNudge): string => {
    if (nudge.state !== 'shown') return t(`state.${nudge.state}`)
    if (nudge.answer === null) return t('answer.none')
    const { comesAgainAt: again, happened } = nudge
    if (again === null) return t(`answer.${nudge.answer}`)
    const at = formatTime(again, happened.zone, language)
    return nudge.answer === 'later' ? t('answer.laterUntil', { at }) : t(`answer.${nudge.answer}`)
  }

  return { when, kind, hold, why, now, outcome }
}

/** Kinds that nobody asks for can be had more or less often; the others are there or not. */
export const frequenciesOf = (kind: NudgeKind) =>
  isUnaskedKind(kind) ? (['more', 'usual', 'fewer', 'never'] as const) : (['usual', 'never'] as const)
