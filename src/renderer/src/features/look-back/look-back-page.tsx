import { type ComponentType, lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { CHART_RANGES, type ChartRange } from '../../../../shared/domain/look-back/buckets.ts'
import { type ChartName, CHARTS } from '../../../../shared/domain/look-back/charts.ts'
import { Afterwards } from '../../components/ui/afterwards.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Page, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import type { ChartProps } from './charts/chart-list.ts'
import { Contacts } from './contacts.tsx'
import { SignalSection } from './signal-section.tsx'

/** Each with the library that draws in a chunk of its own, which is the largest one. */
const PICTURES: Readonly<Record<ChartName, ComponentType<ChartProps>>> = {
  contacts: Contacts,
  days: lazy(async () => ({ default: (await import('./charts/days.tsx')).Days })),
  checkIns: lazy(async () => ({ default: (await import('./charts/check-ins.tsx')).CheckIns })),
  energy: lazy(async () => ({ default: (await import('./charts/energy.tsx')).Energy })),
  moodChange: lazy(async () => ({ default: (await import('./charts/mood-change.tsx')).MoodChange })),
  channels: lazy(async () => ({ default: (await import('./charts/channels.tsx')).Channels })),
  circles: lazy(async () => ({ default: (await import('./charts/circles.tsx')).Circles })),
  initiators: lazy(async () => ({ default: (await import('./charts/initiators.tsx')).Initiators })),
  exercises: lazy(async () => ({ default: (await import('./charts/exercises.tsx')).Exercises })),
  networks: lazy(async () => ({ default: (await import('./charts/networks.tsx')).Networks })),
}

/** ふりかえり: what the last weeks were like, as far as the notebook knows. Each picture can be hidden. */
export const LookBackPage = () => {
  const { t } = useTranslation('look-back')
  const say = useSay()
  const navigate = useNavigate()
  const [range, setRange] = useState<ChartRange>('12w')
  const settings = useRead('settings.get', {})
  const today = useRead('today.get', {}).data?.localDay
  const update = useWrite('settings.update')
  const hidden = settings.data?.hiddenCharts ?? []
  const keepHidden = (hiddenCharts: readonly ChartName[]) => update.mutateAsync({ hiddenCharts: [...hiddenCharts] })
  const hide = (chart: ChartName) => {
    keepHidden([...hidden, chart]).then(
      () => {
        say(t('hidden'), () => keepHidden(hidden))
      },
      // What went wrong is shown below.
      () => undefined,
    )
  }
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Row>
        <Button variant="primary" onClick={() => void navigate('/review')}>
          {t('review')}
        </Button>
        <Button onClick={() => void navigate('/report')}>{t('report')}</Button>
      </Row>
      <SignalSection />
      <Choice
        label={t('range.label')}
        value={range}
        options={CHART_RANGES.map((value) => ({ value, label: t(`range.${value}`) }))}
        onChange={setRange}
      />
      {update.isError && <Failure error={update.error} />}
      {today === undefined || settings.data === undefined ? (
        <Loading />
      ) : (
        <Afterwards>
          {CHARTS.filter((chart) => !hidden.includes(chart)).map((chart) => {
            const Picture = PICTURES[chart]
            const title = t(`${chart}.title`)
            return (
              <Section key={chart} title={title}>
                <Stack>
                  <Picture range={range} title={title} today={today} />
                  <Row>
                    <Button
                      variant="plain"
                      aria-label={`${t('hide')}: ${title}`}
                      onClick={() => {
                        hide(chart)
                      }}
                    >
                      {t('hide')}
                    </Button>
                  </Row>
                </Stack>
              </Section>
            )
          })}
        </Afterwards>
      )}
      {hidden.length > 0 && (
        <Section title={t('hiddenTitle')}>
          <Row>
            {hidden.map((chart) => (
              <Button
                key={chart}
                onClick={() => {
                  keepHidden(hidden.filter((each) => each !== chart)).catch(() => undefined)
                }}
              >
                {t('showAgain', { title: t(`${chart}.title`) })}
              </Button>
            ))}
          </Row>
        </Section>
      )}
    </Page>
  )
}
