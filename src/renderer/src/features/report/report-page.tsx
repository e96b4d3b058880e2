import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { REPORT_PERIODS, type ReportPeriod } from '../../../../shared/domain/report/report.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { addDays, type LocalDay } from '../../../../shared/time/day.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Page, Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { ReportPaper } from './report-paper.tsx'

/** A page about a week or a month: as it will be printed, with or without names. */
export const ReportPage = () => {
  const { t } = useTranslation('report')
  const [period, setPeriod] = useState<ReportPeriod>('week')
  const [day, setDay] = useState<LocalDay | null>(null)
  const [names, setNames] = useState<'with' | 'without'>('without')
  const { data, error, isPending, refetch } = useRead('report.get', { period, day, withNames: names === 'with' })
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to="/look-back" label={t('back')} />} width="wide">
      <Stack>
        <Choice
          label={t('period.label')}
          value={period}
          options={REPORT_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
          onChange={setPeriod}
        />
        <Choice
          label={t('names.label')}
          value={names}
          options={(['without', 'with'] as const).map((value) => ({ value, label: t(`names.${value}`) }))}
          onChange={setNames}
        />
        <Quiet>{t('names.note')}</Quiet>
      </Stack>
      {isPending && <Loading lines={6} />}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Report period={period} report={data} onGoTo={setDay} />}
    </Page>
  )
}

type ReportProps = {
  readonly period: ReportPeriod
  readonly report: Output<'report.get'>
  readonly onGoTo: (day: LocalDay) => void
}

/** The paper, with the ways to other weeks or months, and to a file. */
const Report = ({ period, report, onGoTo }: ReportProps) => {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const say = useSay()
  const savePdf = useWrite('report.savePdf')
  const savePicture = useWrite('report.savePicture')
  const paper = useRef<HTMLElement>(null)
  const { from, to, today } = report
  const name = `${t('paper')} ${t('span', { from: formatDay(from, language, true), to: formatDay(to, language) })}`
  const failure = savePdf.error ?? savePicture.error
  const tell = ({ file }: { readonly file: string | null }) => {
    if (file !== null) say(t('saved', { file }))
  }
  const photograph = () => {
    if (paper.current === null) return
    const { x, y, width, height } = paper.current.getBoundingClientRect()
    savePicture.mutate(
      { name, rect: { x: x + window.scrollX, y: y + window.scrollY, width, height } },
      { onSuccess: tell },
    )
  }
  return (
    <Stack>
      <Row>
        <Button
          icon={<ChevronLeft />}
          onClick={() => {
            onGoTo(addDays(from, -1))
          }}
        >
          {t(`period.former.${period}`)}
        </Button>
        <Button
          icon={<ChevronRight />}
          disabled={to >= today}
          onClick={() => {
            onGoTo(addDays(to, 1))
          }}
        >
          {t(`period.next.${period}`)}
        </Button>
      </Row>
      <ReportPaper ref={paper} report={report} />
      <Row>
        <Button
          variant="primary"
          onClick={() => {
            savePdf.mutate({ name }, { onSuccess: tell })
          }}
        >
          {t('savePdf')}
        </Button>
        <Button onClick={photograph}>{t('savePicture')}</Button>
      </Row>
      {failure !== null && <Failure error={failure} />}
    </Stack>
  )
}
