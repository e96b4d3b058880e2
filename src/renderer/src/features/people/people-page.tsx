import { UserPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useSearchParams } from 'react-router'

import { type Circle, CIRCLES, type Person } from '../../../../shared/domain/people/person.ts'
import { inNameOrder } from '../../../../shared/domain/people/name-order.ts'
import { findPeople, indexPeople } from '../../components/match-people.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Page, Stack } from '../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../components/ui/states.tsx'
import { useRead } from '../../lib/query.ts'
import { ExchangeRow } from './exchange-row.tsx'
import { LimitsButton } from './limits-dialog.tsx'
import { PeopleList } from './people-list.tsx'
import { RemovedSection } from './removed-section.tsx'

/** Fewer people than this are seen at a glance. */
const LOOKED_THROUGH_FROM = 8
/** From this many on, circles can be looked at one by one. */
const BY_CIRCLE_FROM = 40

/** The people in one's life, by circle. */
export const PeoplePage = () => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const people = useRead('people.list', {})
  const isEmpty = people.data?.length === 0
  const add = (
    <Button
      variant={isEmpty ? 'primary' : 'quiet'}
      icon={<UserPlus size={20} strokeWidth={1.5} />}
      onClick={() => void navigate('/people/new')}
    >
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('title')} lead={t('lead')} actions={!isEmpty && add}>
      {people.isPending && <Loading />}
      {people.isError && <Failure error={people.error} onRetry={() => void people.refetch()} />}
      {isEmpty && (
        <Empty
          action={
            <>
              {add}
              <ExchangeRow canSave={false} />
            </>
          }
        >
          {t('empty')}
        </Empty>
      )}
      {people.data !== undefined && !isEmpty && <Everybody people={people.data} />}
      <RemovedSection />
    </Page>
  )
}

type Filter = Circle | 'all'

/** In the address when one comes back, so that the list is as it was. */
const FIND = 'find'
const CIRCLE = 'circle'

const addressOf = (typed: string, circle: Filter): string => {
  const search = new URLSearchParams({
    ...(typed !== '' && { [FIND]: typed }),
    ...(circle !== 'all' && { [CIRCLE]: circle }),
  })
  const address = search.toString()
  return address === '' ? '' : `?${address}`
}

/** Whose page one comes from. */
const seenIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'seen' in state && typeof state.seen === 'string' ? state.seen : null

const Everybody = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useTranslation(['people', 'common'])
  const [search] = useSearchParams()
  const [typed, setTyped] = useState(search.get(FIND) ?? '')
  const [circle, setCircle] = useState<Filter>(CIRCLES.find((each) => each === search.get(CIRCLE)) ?? 'all')
  const [seen, setSeen] = useState(seenIn(useLocation().state))
  const index = useMemo(() => indexPeople(inNameOrder(people)), [people])
  const found = useMemo(() => findPeople(index, typed), [index, typed])
  const shown = circle === 'all' ? found : found.filter((person) => person.circle === circle)
  const isLooking = typed.trim() !== ''
  return (
    <>
      {people.length >= LOOKED_THROUGH_FROM && (
        <Stack>
          <TextField
            type="search"
            label={t('list.search')}
            isLabelHidden
            placeholder={t('list.search')}
            value={typed}
            onChange={setTyped}
          />
          {people.length >= BY_CIRCLE_FROM && (
            <Choice<Filter>
              label={t('list.circle')}
              isLabelHidden
              value={circle}
              options={(['all', ...CIRCLES] as const).map((value) => ({
                value,
                label: value === 'all' ? t('list.all') : t(`common:circle.${value}`),
              }))}
              onChange={setCircle}
            />
          )}
          <p className="visually-hidden" role="status">
            {isLooking ? t('list.found', { count: shown.length }) : ''}
          </p>
        </Stack>
      )}
      {shown.length === 0 && <p>{t(isLooking ? 'list.none' : 'list.nobody', { typed: typed.trim() })}</p>}
      <PeopleList
        people={shown}
        isLooking={isLooking}
        list={addressOf(typed, circle)}
        seen={seen}
        onSeen={() => {
          setSeen(null)
        }}
      />
      {!isLooking && (
        <div>
          <LimitsButton />
          <ExchangeRow canSave />
        </div>
      )}
    </>
  )
}
