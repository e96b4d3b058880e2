import { useTranslation } from 'react-i18next'

import type { PersonDetails } from '../../../../shared/domain/people/details.ts'
import { partsOf } from '../../../../shared/domain/people/partial-date.ts'
import { formatPartialDate } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { useLanguage } from '../../lib/words.ts'
import { PersonPhoto } from './person-photo.tsx'
import styles from './person.module.css'

/** Picture and facts; that someone rests, where they do. */
export const PersonHead = ({ person }: { readonly person: PersonDetails }) => {
  const { t } = useTranslation(['people', 'common'])
  const say = useSay()
  const language = useLanguage()
  const { id, name, circle, affiliation, role, strengths, metHow, metOn, register } = person
  const metParts = metOn === null ? null : partsOf(metOn)
  const facts = [
    [t('form.circle'), t(`common:circle.${circle}`)],
    [t('facts.belongs'), [affiliation, role].filter(isWritten).join(t('dates.separator'))],
    [t('facts.strengths'), strengths],
    [
      t('facts.met'),
      [metParts === null ? '' : formatPartialDate(metParts, language), metHow].filter(isWritten).join('\n'),
    ],
    [t('facts.register'), register === null ? '' : t(`form.registers.${register}`)],
  ] as const
  const wake = async () => {
    await invoke('people.unarchive', { id })
    say(t('rest.woken', { name }), () => invoke('people.archive', { id }))
  }
  return (
    <>
      {person.isArchived && (
        <Notice
          action={
            <Button variant="plain" onClick={() => void wake()}>
              {t('rest.wake')}
            </Button>
          }
        >
          {t('rest.isResting')}
        </Notice>
      )}
      <div className={styles['head']}>
        <PersonPhoto id={id} name={name} hasPhoto={person.hasPhoto} />
        <dl className={styles['facts']}>
          {facts
            .filter(([, words]) => isWritten(words))
            .map(([label, words]) => (
              <div key={label} className={styles['fact']}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
        </dl>
      </div>
    </>
  )
}

const isWritten = (text: string): boolean => text !== ''
