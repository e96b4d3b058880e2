import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type CheckIn, FIVE, type Five } from '../../../../shared/domain/checkins/check-in.ts'
import type { Today } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Scale } from '../../components/ui/choice.tsx'
import { Columns, Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'

/** 今の調子: two taps. Once both are there it folds into one line. */
export const CheckInCard = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  const [isChanging, setIsChanging] = useState(false)
  const { checkIn } = today
  return (
    <Section title={t('checkIn.title')}>
      {checkIn !== null && !isChanging ? (
        <Row align="between">
          <p>{t('checkIn.said', { mood: t(`checkIn.mood.${checkIn.mood}`), energy: t(`checkIn.energy.${checkIn.energy}`) })}</p>
          <Button
            variant="plain"
            onClick={() => {
              setIsChanging(true)
            }}
          >
            {t('checkIn.change')}
          </Button>
        </Row>
      ) : (
        <CheckInTaps
          checkIn={checkIn}
          onDone={() => {
            setIsChanging(false)
          }}
        />
      )}
    </Section>
  )
}

const CheckInTaps = ({ checkIn, onDone }: { readonly checkIn: CheckIn | null; readonly onDone: () => void }) => {
  const { t } = useTranslation(['today', 'common'])
  const say = useSay()
  const save = useWrite('checkIns.save')
  const remove = useWrite('checkIns.remove')
  const [mood, setMood] = useState<Five | null>(checkIn?.mood ?? null)
  const [energy, setEnergy] = useState<Five | null>(checkIn?.energy ?? null)

  const tap = (nextMood: Five | null, nextEnergy: Five | null) => {
    setMood(nextMood)
    setEnergy(nextEnergy)
    if (nextMood === null || nextEnergy === null) return
    save.mutate(
      { mood: nextMood, energy: nextEnergy, loneliness: checkIn?.loneliness ?? null },
      {
        onSuccess: (saved) => {
          const wayBack =
            checkIn === null
              ? () => remove.mutateAsync({ localDay: saved.at.localDay })
              : () => save.mutateAsync({ mood: checkIn.mood, energy: checkIn.energy, loneliness: checkIn.loneliness })
          say(t('checkIn.kept'), wayBack)
          // With a change the person may still want the other scale: it folds on their word.
          if (checkIn === null) onDone()
        },
      },
    )
  }

  return (
    <Stack>
      <Columns>
        <Scale
          label={t('common:mood.label')}
          low={t('common:mood.low')}
          high={t('common:mood.high')}
          values={FIVE}
          value={mood}
          onChange={(value) => {
            tap(value, energy)
          }}
        />
        <Scale
          label={t('common:energyLevel.label')}
          low={t('common:energyLevel.low')}
          high={t('common:energyLevel.high')}
          values={FIVE}
          value={energy}
          onChange={(value) => {
            tap(mood, value)
          }}
        />
      </Columns>
      {save.isError && <Failure error={save.error} />}
      {checkIn === null ? (
        <Quiet>{t('checkIn.optional')}</Quiet>
      ) : (
        <Row>
          <Button variant="quiet" onClick={onDone}>
            {t('checkIn.done')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
