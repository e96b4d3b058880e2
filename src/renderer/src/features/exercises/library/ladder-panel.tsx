import { useTranslation } from 'react-i18next'

import { highestByHand } from '../../../../../shared/domain/coach/ladder.ts'
import { type Level, LEVELS } from '../../../../../shared/domain/exercises/exercise.ts'
import type { TrackLadder } from '../../../../../shared/domain/exercises/library.ts'
import { formatMonthDay } from '../../../../../shared/time/format.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Landing } from '../../../components/ui/landing.tsx'
import { Quiet, Section, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { useWrite } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import { LadderMarks } from './ladder-marks.tsx'
import styles from './ladder-panel.module.css'

/** Where one is on a track and why, with a way to say so oneself. */
export const LadderPanel = ({ ladder }: { readonly ladder: TrackLadder }) => {
  const { t } = useTranslation('exercises')
  const say = useSay()
  const setLevel = useWrite('library.setLevel')
  const language = useLanguage()
  const { track, level, byHand, comfortable, why } = ladder
  const day = why.kind === 'start' ? '' : formatMonthDay(why.day, language)
  const levels = LEVELS.filter((each) => each <= highestByHand(comfortable))
  // Shown at once, before it is in force.
  const shown = setLevel.isPending ? setLevel.variables.level : byHand === null ? null : level

  const choose = (chosen: Level | null) => {
    setLevel.mutate(
      { track, level: chosen },
      {
        onSuccess: () => {
          const words = chosen === null ? t('ladder.given') : t('ladder.chosen', { level: chosen })
          say(words, () => setLevel.mutateAsync({ track, level: byHand }))
        },
      },
    )
  }

  return (
    <Section title={t('ladder.title')}>
      <div className={styles['panel']}>
        <LadderMarks ladder={ladder} />
        <div>
          <p>{t('ladder.now', { level })}</p>
          <Quiet>{t(`ladder.why.${reasonOf(ladder)}`, { byHand, day })}</Quiet>
          {comfortable > 0 && <Quiet>{t('ladder.comfortable', { level: comfortable })}</Quiet>}
        </div>
      </div>
      <details className={styles['more']}>
        <summary>{t('ladder.choose')}</summary>
        <Stack>
          <Quiet>{t('ladder.rule')}</Quiet>
          <Choice
            label={t('ladder.choose')}
            isLabelHidden
            options={levels.map((value) => ({ value, label: t('ladder.option', { level: value }) }))}
            value={shown}
            onChange={choose}
          />
          <Landing label={t('ladder.title')} on={String(byHand)}>
            {byHand !== null && (
              <div className={styles['plain']}>
                <Button
                  variant="plain"
                  onClick={() => {
                    choose(null)
                  }}
                >
                  {t('ladder.giveBack')}
                </Button>
              </div>
            )}
          </Landing>
          <Quiet>{t('ladder.beyond')}</Quiet>
          {setLevel.isError && <Failure error={setLevel.error} />}
        </Stack>
      </details>
    </Section>
  )
}

/** A level that was wished for beyond what is offered is the nearest one to it. */
const reasonOf = ({ level, byHand, why }: TrackLadder) =>
  why.kind === 'by-hand' && byHand !== level ? 'nearest' : why.kind
