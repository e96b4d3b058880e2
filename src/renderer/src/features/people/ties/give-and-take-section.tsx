import { useTranslation } from 'react-i18next'

import { EXCHANGE_KINDS, type ExchangeDirection, kindsOf } from '../../../../../shared/domain/people/give-and-take.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { formatShortMonth } from '../../../../../shared/time/format.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { GiveAndTakePicture } from '../../../components/charts/give-and-take-picture.tsx'
import { Quiet, Section } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { listWords } from '../../../lib/list-words.ts'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'

type GiveAndTake = Output<'exchanges.withPerson'>

/** What was given and received over the last year, as a quiet picture. Nothing is added up to a balance. */
export const GiveAndTakeSection = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('ties')
  const exchanges = useRead('exchanges.withPerson', { personId })
  return (
    <Section title={t('exchange.title')}>
      {exchanges.isError && <Failure error={exchanges.error} onRetry={() => void exchanges.refetch()} />}
      {exchanges.data !== undefined &&
        (isEmpty(exchanges.data) ? <Quiet>{t('exchange.empty')}</Quiet> : <Chart picture={exchanges.data} />)}
    </Section>
  )
}

const isEmpty = (picture: GiveAndTake): boolean =>
  kindsOf(picture, 'given').length === 0 &&
  kindsOf(picture, 'received').length === 0 &&
  picture.initiative === null &&
  picture.energy === null

const Chart = ({ picture }: { readonly picture: GiveAndTake }) => {
  const { t } = useTranslation('ties')
  const language = useLanguage()
  const kinds = (direction: ExchangeDirection) =>
    listWords(
      kindsOf(picture, direction).map((kind) => t(`exchange.kind.${kind}`)),
      language,
    )
  const [given, received] = [kinds('given'), kinds('received')]
  const which = given === '' ? (received === '' ? 'none' : 'received') : received === '' ? 'given' : 'both'
  const sentences = [
    t(`exchange.sentence.${which}`, { given, received }),
    ...(picture.initiative === null ? [] : [t(`exchange.initiative.${picture.initiative}`)]),
    ...(picture.energy === null ? [] : [t(`exchange.energy.${picture.energy}`)]),
  ]
  const amounts = (month: GiveAndTake['months'][number], direction: ExchangeDirection) => {
    const words = EXCHANGE_KINDS.flatMap((kind) => {
      const count = month[direction][kind]
      return count === undefined ? [] : [t('exchange.amount', { kind: t(`exchange.kind.${kind}`), count })]
    })
    return words.length === 0 ? t('exchange.nothing') : listWords(words, language)
  }
  const name = (month: string) => formatShortMonth(`${month}-01`, language)
  return (
    <ChartFrame
      name={t('exchange.title')}
      sentences={sentences}
      notes={which === 'none' ? [] : [t('exchange.how')]}
      table={{
        label: t('exchange.table'),
        columns: [
          t('exchange.column.month'),
          t('exchange.given'),
          t('exchange.received'),
          t('exchange.column.contacts'),
        ],
        rows: picture.months.map((month) => [
          name(month.month),
          amounts(month, 'given'),
          amounts(month, 'received'),
          t('exchange.times', { count: month.contacts }),
        ]),
      }}
    >
      {which !== 'none' && (
        <GiveAndTakePicture
          label={sentences[0] ?? ''}
          months={picture.months.map((month) => ({ ...month, name: name(month.month) }))}
          given={t('exchange.given')}
          received={t('exchange.received')}
        />
      )}
    </ChartFrame>
  )
}
