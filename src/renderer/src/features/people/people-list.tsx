import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import { CIRCLES, type Person } from '../../../../shared/domain/people/person.ts'
import { IconButton } from '../../components/ui/button.tsx'
import { Section } from '../../components/ui/page.tsx'
import styles from './people.module.css'

type PeopleListProps = { readonly people: readonly Person[]; readonly onChange: (person: Person) => void }

/** Names under their circles; a circle with nobody in it is not shown. */
export const PeopleList = ({ people, onChange }: PeopleListProps) => {
  const { t } = useTranslation(['people', 'common'])
  return CIRCLES.map((circle) => {
    const inCircle = people.filter((person) => person.circle === circle)
    if (inCircle.length === 0) return null
    return (
      <Section key={circle} title={t(`common:circle.${circle}`)}>
        <ul className={styles['list']}>
          {inCircle.map((person) => (
            <li key={person.id} className={styles['person']}>
              <bdi className={styles['name']}>{person.name}</bdi>
              <IconButton
                label={t('change', { name: person.name })}
                icon={<Pencil size={18} strokeWidth={1.5} />}
                onClick={() => {
                  onChange(person)
                }}
              />
            </li>
          ))}
        </ul>
      </Section>
    )
  })
}
