import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { RUN_SIZES, type RunSize } from '../../../shared/domain/exercises/exercise.ts'
import type { Output } from '../../../shared/ipc/contract.ts'
import { epochOfWallTime, wallTimeOf } from '../../../shared/time/wall-time.ts'
import { errorOf } from '../lib/client.ts'
import { useClock } from '../lib/now.ts'
import { useWrite } from '../lib/query.ts'
import { Button } from './ui/button.tsx'
import { Choice } from './ui/choice.tsx'
import { Dialog } from './ui/dialog.tsx'
import { TextField } from './ui/field.tsx'
import { Stack } from './ui/page.tsx'
import { Failure } from './ui/states.tsx'

export type Planned = Output<'plans.save'>

type PlanLaterProps = {
  readonly exerciseId: string
  /** The size that is meant; null asks. */
  readonly size: RunSize | null
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onPlanned: (plan: Planned) => void
}

/** Puts an exercise off to a time that is still to come. */
export const PlanLater = ({ isOpen, ...rest }: PlanLaterProps) => (isOpen ? <Sheet {...rest} /> : null)

const DAY_MS = 86_400_000

/** Tomorrow at about this hour, kept to the hours of the day: a beginning that is easily changed. */
const suggestion = (now: number, zone: string): string => {
  const [day, time = ''] = wallTimeOf(now + DAY_MS, zone).split('T')
  const hour = Math.min(20, Math.max(9, Number(time.slice(0, 2)) + 1))
  return `${day}T${String(hour).padStart(2, '0')}:00`
}

const Sheet = ({ exerciseId, size, onClose, onPlanned }: Omit<PlanLaterProps, 'isOpen'>) => {
  const { t } = useTranslation(['exercises', 'common'])
  const clock = useClock()
  const save = useWrite('plans.save')
  const place = useRef<HTMLDivElement>(null)
  const [when, setWhen] = useState(() => suggestion(clock.now(), clock.zone()))
  const [chosenSize, setChosenSize] = useState<RunSize>(size ?? 'full')
  const [refusal, setRefusal] = useState<'noTime' | 'past' | null>(null)

  const field = () => place.current?.querySelector<HTMLInputElement>('input[type=datetime-local]')
  const refuse = (reason: 'noTime' | 'past') => {
    setRefusal(reason)
    field()?.focus()
  }
  const plan = () => {
    if (save.isPending) return
    const epochMs = epochOfWallTime(when, clock.zone())
    // A date without its time is empty for the form, and half filled in for the one who writes.
    if (epochMs === null || field()?.validity.badInput === true) refuse('noTime')
    else if (epochMs <= clock.now()) refuse('past')
    else {
      save.mutate(
        { exerciseId, size: chosenSize, epochMs },
        {
          onSuccess: onPlanned,
          onError: (thrown) => {
            if (errorOf(thrown).fields?.some(({ path }) => path === 'epochMs') === true) refuse('past')
          },
        },
      )
    }
  }

  return (
    <Dialog
      title={t('plan.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={plan}>
            {t('plan.save')}
          </Button>
        </>
      }
    >
      <div ref={place}>
        <Stack>
          <TextField
            type="datetime-local"
            label={t('plan.when')}
            hint={t('plan.whenHint')}
            error={refusal === null ? undefined : t(`plan.${refusal}`)}
            value={when}
            onChange={(value) => {
              setWhen(value)
              setRefusal(null)
            }}
            onEnter={plan}
          />
          {size === null && (
            <Choice
              label={t('plan.size')}
              options={RUN_SIZES.map((value) => ({ value, label: t(`plan.${value}`) }))}
              value={chosenSize}
              onChange={setChosenSize}
            />
          )}
          {save.isError && refusal === null && <Failure error={save.error} />}
        </Stack>
      </div>
    </Dialog>
  )
}
