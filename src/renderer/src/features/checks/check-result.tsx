import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { type Check, type CheckKind, itemToStepFrom } from '../../../../shared/domain/checks/check.ts'
import { formatMonthDay } from '../../../../shared/time/format.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { Card, Section, Stack } from '../../components/ui/page.tsx'
import { useLanguage } from '../../lib/words.ts'
import { CheckHistory } from './check-history.tsx'
import { changesSince, type CheckItem, markOf } from './check-item.ts'
import styles from './checks.module.css'
import { KindFold } from './kind-fold.tsx'
import { MarkedWords } from './marked-words.tsx'
import { StepOffer } from './step-offer.tsx'
import { TiesPicture } from './ties-picture.tsx'
import { useWordList } from './use-word-list.ts'

type CheckResultProps = {
  readonly kind: CheckKind
  readonly items: readonly CheckItem[]
  /** Newest first; not empty. */
  readonly checks: readonly Check[]
  /** The one that is looked at. */
  readonly shown: Check
  /** The address of a picture; the latest has none of its own. */
  readonly addressOf: (id: string) => string
}

/** A filled-in form as a picture, one small step from it, and those before it. */
export const CheckResult = ({ kind, items, checks, shown, addressOf }: CheckResultProps) => {
  const { t } = useTranslation('checks')
  const position = checks.findIndex(({ id }) => id === shown.id)
  const latest = checks[0]
  const sentences = useSentences(kind, items, shown, checks[position + 1])
  const answerWord = (check: Check, id: string) => t(`answers.${check.answers[id] ?? 'open'}`)
  return (
    <Stack gap="large">
      <ChartFrame
        name={t(`${kind}.title`)}
        sentences={sentences}
        table={{
          label: t('result.table'),
          columns: [t('result.item'), t('result.answer')],
          rows: items.map((item) => [item.text, answerWord(shown, item.id)]),
        }}
      >
        <TiesPicture
          label={sentences[0] ?? ''}
          centre={t('result.you')}
          ties={items.map(({ id, short }) => ({ id, label: short, mark: markOf(shown.answers[id]) }))}
        />
        <MarkedWords kind={kind} items={items} answers={shown.answers} />
      </ChartFrame>
      {shown.id === latest?.id ? (
        <Section title={t(`${kind}.step`)}>
          <SmallStep kind={kind} items={items} check={shown} />
        </Section>
      ) : (
        <p>
          <Link to={latest === undefined ? '' : addressOf(latest.id)}>{t('result.toLatest')}</Link>
        </p>
      )}
      {items.some(({ about }) => about !== undefined) && (
        <Section title={t('kinds.title')}>
          <div className={styles['kinds']}>
            {items.map(
              (item) => item.about !== undefined && <KindFold key={item.id} title={item.text} about={item.about} />,
            )}
          </div>
        </Section>
      )}
      <CheckHistory kind={kind} checks={checks} shownId={shown.id} addressOf={addressOf} />
    </Stack>
  )
}

const SmallStep = ({ kind, items, check }: Pick<CheckResultProps, 'kind' | 'items'> & { readonly check: Check }) => {
  const { t } = useTranslation('checks')
  const id = itemToStepFrom(
    check,
    items.map((item) => item.id),
  )
  const item = items.find((each) => each.id === id)
  if (item !== undefined) return <StepOffer item={item} />
  return (
    <Card tone="rest">
      <p>{t(`${kind}.calm`)}</p>
    </Card>
  )
}

/** What the picture shows, and how it was the time before: two sentences at most, no number. */
const useSentences = (
  kind: CheckKind,
  items: readonly CheckItem[],
  shown: Check,
  before: Check | undefined,
): readonly string[] => {
  const { t } = useTranslation('checks')
  const language = useLanguage()
  const words = useWordList()
  const withMark = (...marks: readonly string[]) => items.filter(({ id }) => marks.includes(markOf(shown.answers[id])))

  const strong = withMark('full')
  const now =
    strong.length > 0
      ? t(`${kind}.says.strong`, { items: words(strong) })
      : t(`${kind}.says.${withMark('thin', ...(kind === 'self-check' ? ['open'] : [])).length > 0 ? 'quiet' : 'open'}`)
  if (before === undefined) return [now]

  const { more, less } = changesSince(shown, before, items)
  const change = more.length > 0 ? (less.length > 0 ? 'both' : 'more') : less.length > 0 ? 'less' : 'same'
  const values = { day: formatMonthDay(before.at.localDay, language), more: words(more), less: words(less) }
  return [now, t(`${kind}.change.${change}`, values)]
}
