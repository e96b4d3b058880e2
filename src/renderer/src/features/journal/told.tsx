import { useTranslation } from 'react-i18next'

import type { ToldExcerpt } from '../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import styles from './journal.module.css'

type ToldProps = {
  readonly lines: readonly ToldExcerpt[]
  /** Those who were there. With more than one the name stands before the line. */
  readonly people: readonly Person[]
}

/** What was told, line by line. */
export const Told = ({ lines, people }: ToldProps) => {
  const { t } = useTranslation('journal')
  if (lines.length === 0) return null
  const nameOf = (personId: string | null) =>
    people.length > 1 ? people.find(({ id }) => id === personId)?.name : undefined
  return (
    <ul className={styles['told']} aria-label={t('told')}>
      {lines.map(({ personId, text }, index) => {
        const name = nameOf(personId)
        return <li key={index}>{name === undefined ? text : t('toldBy', { name, text })}</li>
      })}
    </ul>
  )
}
