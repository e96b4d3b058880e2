import { useTranslation } from 'react-i18next'

import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Card, Quiet, Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { isEnded, isUnderWay, type PathItem } from './day-marks.ts'
import { NextStep } from './next-step.tsx'
import { usePathWords } from './use-path-words.ts'
import { useTitles } from './use-titles.ts'

/** Today's part of a path, or the way to begin it. */
export const PathToday = ({ item }: { readonly item: PathItem }) => {
  const { t } = useTranslation('paths')
  const { placeOf } = usePathWords()
  const title = isUnderWay(item) ? (placeOf(item) ?? '') : t('here')
  return (
    <Landing label={title} on={stateOf(item)}>
      {isUnderWay(item) ? (
        <Section title={title}>
          <Part item={item} />
        </Section>
      ) : (
        <Part item={item} />
      )}
    </Landing>
  )
}

const stateOf = ({ walk, position }: PathItem): string =>
  [walk?.id, walk?.state, position?.kind, position !== null && position.kind !== 'ended' ? position.index : ''].join(
    ' ',
  )

const Part = ({ item }: { readonly item: PathItem }) => {
  if (isEnded(item)) return <Ended item={item} />
  if (item.walk?.state === 'left') return <PutAside item={item} walkId={item.walk.id} />
  if (item.walk === null || item.position === null || item.position.kind === 'ended') return <NotBegun item={item} />
  const { kind, index } = item.position
  const day = item.path.days[index]
  if (kind === 'next' && day?.kind === 'exercise') return <NextStep walkId={item.walk.id} index={index} day={day} />
  return kind === 'waiting' ? <Waiting item={item} index={index} /> : <Resting item={item} index={index} />
}

/** Begins the path anew, whatever was before. */
const Begin = ({
  item,
  label,
  isQuiet = false,
}: {
  readonly item: PathItem
  readonly label: string
  readonly isQuiet?: boolean
}) => {
  const start = useWrite('paths.start')
  return (
    <>
      <Button
        variant={isQuiet ? 'quiet' : 'primary'}
        onClick={() => {
          if (!start.isPending) start.mutate({ pathId: item.path.id })
        }}
      >
        {label}
      </Button>
      {start.isError && <Failure error={start.error} />}
    </>
  )
}

const NotBegun = ({ item }: { readonly item: PathItem }) => {
  const { t } = useTranslation('paths')
  const { lengthOf } = usePathWords()
  return (
    <Stack>
      <Quiet>{t('beforeBegin', { length: lengthOf(item.path.days) })}</Quiet>
      <Row>
        <Begin item={item} label={t('begin')} />
      </Row>
    </Stack>
  )
}

const Resting = ({ item, index }: { readonly item: PathItem; readonly index: number }) => {
  const { t } = useTranslation('paths')
  const localized = useLocalized()
  const day = item.path.days[index]
  return (
    <Card tone="rest">
      <Stack gap="small">
        <Quiet>{t('day.rest')}</Quiet>
        {day?.kind === 'rest' && <p>{localized(day.text)}</p>}
      </Stack>
    </Card>
  )
}

const Waiting = ({ item, index }: { readonly item: PathItem; readonly index: number }) => {
  const { t } = useTranslation('paths')
  const { titleOf } = useTitles()
  const day = item.path.days[index]
  const title = day?.kind === 'exercise' ? titleOf(day.exerciseId) : null
  return (
    <Card tone="rest">
      <Stack gap="small">
        <p>{t('waiting.done')}</p>
        {day?.kind === 'rest' && <Quiet>{t('waiting.rest')}</Quiet>}
        {title !== null && <Quiet>{t('waiting.next', { title })}</Quiet>}
      </Stack>
    </Card>
  )
}

const Ended = ({ item }: { readonly item: PathItem }) => {
  const { t } = useTranslation('paths')
  const localized = useLocalized()
  return (
    <Card tone="rest">
      <p>{localized(item.path.ending)}</p>
      <Row>
        <Begin item={item} label={t('beginAgain')} isQuiet />
      </Row>
    </Card>
  )
}

const PutAside = ({ item, walkId }: { readonly item: PathItem; readonly walkId: string }) => {
  const { t } = useTranslation('paths')
  const reopen = useWrite('paths.reopen')
  return (
    <Card>
      <p>{t('left.text')}</p>
      <Row>
        <Button
          variant="primary"
          onClick={() => {
            if (!reopen.isPending) reopen.mutate({ id: walkId })
          }}
        >
          {t('left.goOn')}
        </Button>
        <Begin item={item} label={t('left.afresh')} isQuiet />
      </Row>
      {reopen.isError && <Failure error={reopen.error} />}
    </Card>
  )
}
