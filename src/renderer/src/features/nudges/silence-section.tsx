import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { addDays } from '../../../../shared/time/day.ts'
import { calendarDate, formatDay, formatTime } from '../../../../shared/time/format.ts'
import type { Input } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Row, Section, Stack } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useClock } from '../../lib/now.ts'
import { useLanguage } from '../../lib/words.ts'
import { type NudgeLog, useNudgeWords } from './nudge-words.ts'

type Silence = Input<'nudges.setSilence'>['silence']

const CHOICES = ['hour', 'tomorrow', 'week', 'rest'] as const

/** What holds now, and how to have quiet for a while. */
export const SilenceSection = ({ log }: { readonly log: NudgeLog }) => {
  const { t } = useTranslation(['nudge-pages', 'common'])
  const words = useNudgeWords(log.today)
  const until = useUntil(log)
  const say = useSay()
  const isSilent = log.silence !== null

  const set = async (silence: Silence) => {
    try {
      await invoke('nudges.setSilence', { silence })
      // Only what had no end of its own could be put back as it was: a new choice is the way back.
      if (silence === null) say(t('silence.ended'))
      else say(t('silence.set'), () => invoke('nudges.setSilence', { silence: null }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  return (
    <Section title={t('now.title')}>
      <Stack gap="small">
        {words.now(log, until).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Stack>
      {isSilent ? (
        <Row>
          <Button onClick={() => void set(null)}>{t('silence.end')}</Button>
        </Row>
      ) : (
        <Fold label={t('silence.title')}>
          <Stack>
            <Row>
              {CHOICES.map((choice) => (
                <Button key={choice} onClick={() => void set(choice)}>
                  {t(`silence.${choice}`)}
                </Button>
              ))}
            </Row>
            <UntilDay today={log.today} onChoose={(day) => void set({ day })} />
          </Stack>
        </Fold>
      )}
    </Section>
  )
}

const UntilDay = ({ today, onChoose }: { readonly today: string; readonly onChoose: (day: string) => void }) => {
  const { t } = useTranslation('nudge-pages')
  const first = addDays(today, 1)
  const [day, setDay] = useState(first)
  const [isRefused, setIsRefused] = useState(false)
  const choose = () => {
    const isAhead = day >= first
    setIsRefused(!isAhead)
    if (isAhead) onChoose(day)
  }
  return (
    <div>
      <TextField
        type="date"
        label={t('silence.day')}
        min={first}
        value={day}
        onChange={setDay}
        onEnter={choose}
        error={isRefused ? t('silence.dayOver') : undefined}
      />
      <Row>
        <Button onClick={choose}>{t('silence.setDay')}</Button>
      </Row>
    </div>
  )
}

/** The end of the silence in words; null where it has none. */
const useUntil = ({ silence }: NudgeLog): string | null => {
  const language = useLanguage()
  const clock = useClock()
  const until = silence?.until
  if (until === undefined || until === null) return null
  const zone = clock.zone()
  const date = calendarDate(until, zone)
  const isToday = date === calendarDate(clock.now(), zone)
  return isToday ? formatTime(until, zone, language) : formatDay(date, language)
}
