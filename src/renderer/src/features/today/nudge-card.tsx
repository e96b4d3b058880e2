import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import { Button } from '../../components/ui/button.tsx'
import { Card, Quiet, Row, Section } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { NudgeRarer } from './nudge-rarer.tsx'

/** The nudge that was not answered yet, with everything that a notification could do. Quiet when there is none. */
export const NudgeCard = () => {
  const { t } = useTranslation(['today', 'common'])
  const navigate = useNavigate()
  const say = useSay()
  const current = useRead('nudges.current', {}).data
  const nudge = current?.open ?? null
  if (nudge === null) return null
  const rarer = current?.rarer ?? null
  const { id, title, body, route, kind } = nudge

  const answer = async (given: 'opened' | 'later' | 'not-today') => {
    try {
      await invoke('nudges.answer', { id, answer: given })
      const takeBack = () => invoke('nudges.answer', { id, answer: null })
      if (given === 'opened') await navigate(route)
      else say(t(given === 'later' ? 'nudge.putOff' : 'nudge.leftOut'), takeBack)
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <Section title={t('nudge.title')}>
      <Card tone={kind === 'rest' ? 'rest' : 'invite'}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{body}</p>
        <Row>
          <Button variant="primary" onClick={() => void answer('opened')}>
            {t('nudge.open')}
          </Button>
          <Button onClick={() => void answer('later')}>{t('nudge.later')}</Button>
          <Button variant="plain" onClick={() => void answer('not-today')}>
            {t('nudge.notToday')}
          </Button>
        </Row>
        {rarer !== null && <NudgeRarer kind={kind} {...rarer} />}
        <Quiet>
          <Link to="/nudges">{t('nudge.why')}</Link>
        </Quiet>
      </Card>
    </Section>
  )
}
