import { type FocusEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type CheckIn, FIVE, type Five } from '../../../../shared/domain/checkins/check-in.ts'
import type { Today } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Scale } from '../../components/ui/choice.tsx'
import { Columns, Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'

/** 今の調子: two taps. Once both are there it folds into one line; a third question is asked only of those who want it. */
export const CheckInCard = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  const { checkIn } = today
  // Nobody has begun: what was said meanwhile in the tray is told in one line.
  const [isOpen, setIsOpen] = useState(false)
  const [isLonelinessAsked, setIsLonelinessAsked] = useState(false)
  return (
    <Section title={t('checkIn.title')}>
      {checkIn === null || isOpen ? (
        <CheckInTaps
          checkIn={checkIn}
          isLonelinessAsked={isLonelinessAsked || (checkIn !== null && checkIn.loneliness !== null)}
          onOpen={() => {
            setIsOpen(true)
          }}
          onDone={() => {
            setIsOpen(false)
            setIsLonelinessAsked(false)
          }}
        />
      ) : (
        <Row align="between">
          <p>
            {t('checkIn.said', {
              mood: t(`checkIn.mood.${checkIn.mood}`),
              energy: t(`checkIn.energy.${checkIn.energy}`),
            })}
            {checkIn.loneliness !== null && ` ${t(`checkIn.loneliness.${checkIn.loneliness}`)}`}
          </p>
          <Row>
            {checkIn.loneliness === null && (
              <Button
                variant="plain"
                onClick={() => {
                  setIsLonelinessAsked(true)
                  setIsOpen(true)
                }}
              >
                {t('checkIn.addLoneliness')}
              </Button>
            )}
            <Button
              variant="plain"
              onClick={() => {
                setIsOpen(true)
              }}
            >
              {t('checkIn.change')}
            </Button>
          </Row>
        </Row>
      )}
    </Section>
  )
}

type CheckInTapsProps = {
  readonly checkIn: CheckIn | null
  readonly isLonelinessAsked: boolean
  readonly onOpen: () => void
  readonly onDone: () => void
}

const CheckInTaps = ({ checkIn, isLonelinessAsked, onOpen, onDone }: CheckInTapsProps) => {
  const { t } = useTranslation(['today', 'common'])
  const say = useSay()
  const save = useWrite('checkIns.save')
  const remove = useWrite('checkIns.remove')
  const [before] = useState(checkIn)
  const [mood, setMood] = useState<Five | null>(checkIn?.mood ?? null)
  const [energy, setEnergy] = useState<Five | null>(checkIn?.energy ?? null)
  const [loneliness, setLoneliness] = useState<Five | null>(checkIn?.loneliness ?? null)

  const takeBack = (saved: CheckIn) =>
    before === null
      ? remove.mutateAsync({ localDay: saved.at.localDay })
      : save.mutateAsync({ mood: before.mood, energy: before.energy, loneliness: before.loneliness })

  type Taps = { readonly mood: Five | null; readonly energy: Five | null; readonly loneliness: Five | null }
  const tap = (changed: Partial<Taps>, isPointed: boolean) => {
    const taps: Taps = { mood, energy, loneliness, ...changed }
    onOpen()
    setMood(taps.mood)
    setEnergy(taps.energy)
    setLoneliness(taps.loneliness)
    if (taps.mood === null || taps.energy === null) return
    save.mutate(
      { mood: taps.mood, energy: taps.energy, loneliness: taps.loneliness },
      {
        onSuccess: (saved) => {
          say(t('checkIn.kept'), () => takeBack(saved))
          // Two taps and it is done; someone who came back to change it may want the other scale, too.
          if (isPointed && before === null) onDone()
        },
      },
    )
  }

  /** With the keyboard one passes over values on the way: it folds when the keyboard has gone on. */
  const foldWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    const isLeft = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)
    if (isLeft && checkIn !== null && mood !== null && energy !== null) onDone()
  }

  return (
    <div onBlur={foldWhenLeft}>
      <Stack>
        <Columns>
          <Scale
            label={t('common:mood.label')}
            low={t('common:mood.low')}
            high={t('common:mood.high')}
            values={FIVE}
            value={mood}
            onChange={(value, isPointed) => {
              tap({ mood: value }, isPointed)
            }}
          />
          <Scale
            label={t('common:energyLevel.label')}
            low={t('common:energyLevel.low')}
            high={t('common:energyLevel.high')}
            values={FIVE}
            value={energy}
            onChange={(value, isPointed) => {
              tap({ energy: value }, isPointed)
            }}
          />
          {isLonelinessAsked && (
            <Scale
              label={t('common:lonelinessLevel.label')}
              low={t('common:lonelinessLevel.low')}
              high={t('common:lonelinessLevel.high')}
              values={FIVE}
              value={loneliness}
              onChange={(value, isPointed) => {
                tap({ loneliness: value }, isPointed)
              }}
            />
          )}
        </Columns>
        {save.isError && <Failure error={save.error} />}
        {checkIn === null ? (
          <Quiet>{t('checkIn.optional')}</Quiet>
        ) : (
          <Row>
            <Button onClick={onDone}>{t('checkIn.done')}</Button>
            {loneliness !== null && (
              <Button
                variant="plain"
                onClick={() => {
                  tap({ loneliness: null }, false)
                }}
              >
                {t('checkIn.withoutLoneliness')}
              </Button>
            )}
          </Row>
        )}
      </Stack>
    </div>
  )
}
