import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { NudgeAnswer } from '../../../../shared/domain/nudges/nudge.ts'
import type { LocalDay } from '../../../../shared/time/day.ts'
import { formatDay, formatTime } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Empty } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useLanguage } from '../../lib/words.ts'
import { type LoggedNudge, type NudgeLog, useNudgeWords } from './nudge-words.ts'
import styles from './nudges.module.css'

/** Day by day: what came, what was let go, and why something was held. */
export const LogSection = ({ log }: { readonly log: NudgeLog }) => {
  const { t } = useTranslation('nudge-pages')
  const language = useLanguage()
  const days = [
    ...new Set([...log.nudges.map(({ happened }) => happened.localDay), ...log.holds.map(({ day }) => day)]),
  ].toSorted((one, other) => other.localeCompare(one))
  return (
    <Section title={t('log.title')}>
      {days.length === 0 && <Empty>{t('log.none')}</Empty>}
      <ul className={styles['days']}>
        {days.map((day) => (
          <li key={day}>
            <h3>{formatDay(day, language)}</h3>
            <Stack>
              {log.nudges
                .filter(({ happened }) => happened.localDay === day)
                .map((nudge) => (
                  <Line key={nudge.id} nudge={nudge} today={log.today} />
                ))}
              <Held log={log} day={day} />
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Line = ({ nudge, today }: { readonly nudge: LoggedNudge; readonly today: LocalDay }) => {
  const { t } = useTranslation(['nudge-pages', 'common'])
  const language = useLanguage()
  const words = useNudgeWords(today)
  const say = useSay()
  const { id, title, body, route, state, happened, answer: before } = nudge

  const answer = async (next: NudgeAnswer) => {
    try {
      await invoke('nudges.answer', { id, answer: next })
      say(t('log.answered'), () => invoke('nudges.answer', { id, answer: before }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <div>
      <p className={styles['line']}>
        <span>{title}</span>
        <span className={`${styles['when'] ?? ''} numbers`}>
          {formatTime(happened.epochMs, happened.zone, language)}
        </span>
      </p>
      {body !== '' && <p>{body}</p>}
      <Quiet>{words.outcome(nudge)}</Quiet>
      {state === 'shown' && (
        <Fold label={t('log.why')}>
          <Stack gap="small">
            <p>{words.why(nudge)}</p>
            <Row>
              <Link to={route}>{t('log.open')}</Link>
              <Button variant="plain" onClick={() => void answer('not-helpful')}>
                {t('log.notHelpful')}
              </Button>
              <Button variant="plain" onClick={() => void answer('topic-rests')}>
                {t('log.topicRests')}
              </Button>
            </Row>
          </Stack>
        </Fold>
      )}
    </div>
  )
}

const Held = ({ log, day }: { readonly log: NudgeLog; readonly day: LocalDay }) => {
  const { t } = useTranslation('nudge-pages')
  const words = useNudgeWords(log.today)
  const holds = log.holds.filter((hold) => hold.day === day)
  if (holds.length === 0) return null
  return (
    <Fold label={t('log.held')}>
      <ul className={styles['lines']}>
        {holds.map(({ kind, reason }) => (
          <li key={`${kind} ${reason.kind}`}>
            <Quiet>{t('log.heldLine', { kind: words.kind(kind), reason: words.hold(reason) })}</Quiet>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
