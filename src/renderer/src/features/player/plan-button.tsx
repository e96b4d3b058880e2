import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { RunSize } from '../../../../shared/domain/exercises/exercise.ts'
import { calendarDate, formatDay, formatTime } from '../../../../shared/time/format.ts'
import { PlanLater } from '../../components/plan-later.tsx'
import { Button } from '../../components/ui/button.tsx'
import { invoke } from '../../lib/client.ts'
import { useLanguage } from '../../lib/words.ts'

type PlanButtonProps = {
  readonly exerciseId: string
  readonly size: RunSize
  /** What to say, and the way back. */
  readonly onPlanned: (words: string, undo: () => Promise<unknown>) => void
}

/** Sets a time at which to go on with what is to be done. */
export const PlanButton = ({ exerciseId, size, onPlanned }: PlanButtonProps) => {
  const { t } = useTranslation('player')
  const language = useLanguage()
  const [isPlanning, setIsPlanning] = useState(false)
  return (
    <>
      <Button
        variant="plain"
        onClick={() => {
          setIsPlanning(true)
        }}
      >
        {t('plan.later')}
      </Button>
      <PlanLater
        exerciseId={exerciseId}
        size={size}
        isOpen={isPlanning}
        onClose={() => {
          setIsPlanning(false)
        }}
        onPlanned={({ id, due: { epochMs, zone } }) => {
          setIsPlanning(false)
          const when = `${formatDay(calendarDate(epochMs, zone), language)} ${formatTime(epochMs, zone, language)}`
          onPlanned(t('plan.planned', { when }), () => invoke('plans.remove', { id }))
        }}
      />
    </>
  )
}
