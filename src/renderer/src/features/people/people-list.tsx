import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { isBeyond } from '../../../../shared/domain/people/enough.ts'
import { CIRCLES, type Person } from '../../../../shared/domain/people/person.ts'
import { Fold } from '../../components/ui/fold.tsx'
import { Section } from '../../components/ui/page.tsx'
import { VirtualList } from '../../components/ui/virtual-list.tsx'
import { useRead } from '../../lib/query.ts'
import styles from './people.module.css'

/** Height of a line that was not on the screen yet, in px. */
const ESTIMATE = 49

type PeopleListProps = {
  readonly people: readonly Person[]
  /** A name is being looked for: those who rest are shown, too. */
  readonly isLooking: boolean
  /** What the list is narrowed to, for the way back to it. */
  readonly list: string
  /** Whose page one comes back from; their line takes the focus. */
  readonly seen: string | null
  readonly onSeen: () => void
}

/** Names under their circles, in the order given; a circle with nobody in it is not shown. Those who rest are folded away. */
export const PeopleList = ({ people, isLooking, list, seen, onSeen }: PeopleListProps) => {
  const { t } = useTranslation(['people', 'common'])
  const limits = useRead('people.limits', {}).data ?? []
  const resting = people.filter(({ isArchived }) => isArchived)
  const [isOpen, setIsOpen] = useState(resting.some(({ id }) => id === seen))
  const awake = people.filter(({ isArchived }) => !isArchived)
  return (
    <>
      {CIRCLES.map((circle) => {
        const inCircle = awake.filter((person) => person.circle === circle)
        if (inCircle.length === 0) return null
        const softLimit = limits.find((each) => each.circle === circle)?.softLimit ?? null
        const enough = { limit: softLimit, count: inCircle.length }
        const note =
          softLimit === null || isLooking
            ? undefined
            : t(isBeyond(inCircle.length, softLimit) ? 'limits.beyond' : 'limits.within', enough)
        return (
          <Section key={circle} title={t(`common:circle.${circle}`)} note={note}>
            <Names people={inCircle} label={t(`common:circle.${circle}`)} list={list} seen={seen} onSeen={onSeen} />
          </Section>
        )
      })}
      {resting.length > 0 && (
        <Fold
          label={t('list.resting')}
          isOpen={isOpen || isLooking || awake.length === 0}
          onToggle={(isOpenNow) => {
            // Opened by looking for a name, it is closed again with it.
            if (!isLooking) setIsOpen(isOpenNow)
          }}
        >
          <Names people={resting} label={t('list.resting')} list={list} seen={seen} onSeen={onSeen} />
        </Fold>
      )}
    </>
  )
}

type NamesProps = Pick<PeopleListProps, 'people' | 'list' | 'seen' | 'onSeen'> & { readonly label: string }

const Names = ({ people, label, list, seen, onSeen }: NamesProps) => (
  <VirtualList
    items={people}
    keyOf={({ id }) => id}
    estimate={ESTIMATE}
    label={label}
    awaited={seen !== null && people.some(({ id }) => id === seen) ? { row: seen, elementId: lineId(seen) } : null}
    onFound={onSeen}
  >
    {({ id, name, reading, nickname }) => (
      <div className={styles['line']}>
        <Link id={lineId(id)} to={`/people/${id}`} state={{ list }} className={styles['name'] ?? ''}>
          <bdi>{name}</bdi>
        </Link>
        {(nickname !== '' || reading !== '') && (
          <bdi className={styles['quiet']}>{nickname === '' ? reading : nickname}</bdi>
        )}
      </div>
    )}
  </VirtualList>
)

const lineId = (id: string): string => `person-${id}`
