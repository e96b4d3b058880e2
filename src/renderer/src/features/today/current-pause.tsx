import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { holdsDay, type Pause } from '../../../../shared/domain/pauses/pause.ts'
import { addDays } from '../../../../shared/time/day.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Card, Row, Stack } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'

/** The pause that one is in, with a way to end it; nothing outside of one. */
export const CurrentPause = () => {
  const { t } = useTranslation(['pauses', 'common'])
  const language = useLanguage()
  const say = useSay()
  const { data } = useRead('pauses.list', {})
  if (data === undefined) return null
  const { today } = data
  const current = data.pauses.filter((pause) => holdsDay(pause, today))
  const last = current.toSorted((a, b) => ((a.to ?? '9') < (b.to ?? '9') ? -1 : 1)).at(-1)
  if (last === undefined) return null

  const end = async () => {
    try {
      for (const pause of current) await endOn(pause, addDays(today, -1))
      say(t('now.ended'), async () => {
        for (const pause of current) await goOn(pause)
      })
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <Card tone="rest">
      <Stack>
        <h2>{t('now.title')}</h2>
        <p>
          {t(`now.${last.kind}`)}
          <br />
          {last.to === null ? t('now.openEnded') : t('now.until', { day: formatDay(last.to, language) })}
        </p>
        <Row>
          <Button onClick={() => void end()}>{t('now.end')}</Button>
          <Link to="/settings">{t('now.change')}</Link>
        </Row>
      </Stack>
    </Card>
  )
}

/** Today counts again. One that began today was none. */
const endOn = (pause: Pause, to: string): Promise<unknown> =>
  pause.from > to ? invoke('pauses.remove', { id: pause.id }) : invoke('pauses.save', { ...pause, to })

const goOn = async (pause: Pause): Promise<void> => {
  await invoke('pauses.restore', { id: pause.id })
  await invoke('pauses.save', pause)
}
