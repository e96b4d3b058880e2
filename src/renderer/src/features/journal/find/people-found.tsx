import { UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { Button } from '../../../components/ui/button.tsx'
import { lineId } from '../line-id.ts'
import styles from './find.module.css'
import { useBackToFound } from './hits.tsx'
import { Marked, MarkedPassage } from './marked.tsx'
import type { Found } from './use-journal-search.ts'

type PeopleFoundProps = {
  readonly people: Found['people']
  readonly terms: readonly string[]
  /** Looks through what tells of somebody. */
  readonly onOnly: (personId: string) => void
}

/** People who were found, beside what was written. */
export const PeopleFound = ({ people, terms, onOnly }: PeopleFoundProps) => {
  const { t } = useTranslation(['find', 'common'])
  const backTo = useBackToFound()
  return (
    <section className={styles['people']} aria-label={t('find:people')}>
      <h2 className={styles['part']}>{t('find:people')}</h2>
      <ul>
        {people.map(({ person, passage }) => (
          <li key={person.id} className={styles['person']}>
            <UserRound size={20} strokeWidth={1.5} aria-hidden="true" />
            <div className={styles['person-words']}>
              <Link
                to={`/people/${person.id}`}
                state={backTo(person.id)}
                id={lineId(person.id)}
                className={styles['to'] ?? ''}
                data-hit=""
              >
                <Marked text={person.name} terms={terms} />
              </Link>
              <span className={styles['way']}>
                {[person.reading, person.nickname]
                  .filter((word) => word !== '')
                  .map((word) => (
                    <bdi key={word}>
                      <Marked text={word} terms={terms} />
                    </bdi>
                  ))}
                {t(`common:circle.${person.circle}`)}
              </span>
              {passage !== null && <MarkedPassage passage={passage} terms={terms} />}
            </div>
            <Button
              variant="plain"
              aria-label={t('find:onlyOf', { name: person.name })}
              onClick={() => {
                onOnly(person.id)
              }}
            >
              {t('find:only')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
