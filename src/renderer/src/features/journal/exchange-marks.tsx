import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import {
  type Exchange,
  EXCHANGE_DIRECTIONS,
  EXCHANGE_KINDS,
  type ExchangeDirection,
} from '../../../../shared/domain/people/give-and-take.ts'
import { Choices } from '../../components/ui/choices.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { queryClient, readKey, useRead, useWrite } from '../../lib/query.ts'

/** What was given and received in a contact, by kind. Each mark is kept as it is made, with a way back. */
export const ExchangeMarks = ({ entryId }: { readonly entryId: string }) => {
  const marks = useRead('exchanges.ofEntry', { entryId })
  if (marks.isError) return <Failure error={marks.error} onRetry={() => void marks.refetch()} />
  if (marks.data === undefined) return null
  return <Marks entryId={entryId} kept={marks.data} />
}

type MarksProps = { readonly entryId: string; readonly kept: readonly Exchange[] }

const Marks = ({ entryId, kept }: MarksProps) => {
  const { t } = useTranslation('ties')
  const say = useSay()
  const [isOpen, setIsOpen] = useState(kept.length > 0)
  const set = useWrite('exchanges.set')
  // What was ticked is ticked at once, also while it is on its way.
  const shown = set.isPending ? set.variables.exchanges : kept

  const change = (direction: ExchangeDirection, kinds: readonly Exchange['kind'][]) => {
    const exchanges = [
      ...shown.filter((mark) => mark.direction !== direction),
      ...kinds.map((kind) => ({ direction, kind })),
    ]
    set.mutate(
      { entryId, exchanges },
      {
        onSuccess: () => {
          queryClient.setQueryData(readKey('exchanges.ofEntry', { entryId }), exchanges)
          say(t(exchanges.length > shown.length ? 'exchange.marked' : 'exchange.unmarked'), () =>
            invoke('exchanges.set', { entryId, exchanges: shown }),
          )
        },
      },
    )
  }
  return (
    <Fold label={t('exchange.title')} isOpen={isOpen} onToggle={setIsOpen}>
      <Stack>
        {EXCHANGE_DIRECTIONS.map((direction) => (
          <Choices
            key={direction}
            label={t(`exchange.of.${direction}`)}
            options={EXCHANGE_KINDS.map((value) => ({ value, label: t(`exchange.mark.${value}`) }))}
            values={shown.filter((mark) => mark.direction === direction).map(({ kind }) => kind)}
            onChange={(kinds) => {
              change(direction, kinds)
            }}
          />
        ))}
        {set.isError && <Failure error={set.error} />}
      </Stack>
    </Fold>
  )
}
