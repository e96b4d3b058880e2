import { useTranslation } from 'react-i18next'

import type { PersonTag } from '../../../../shared/domain/people/person.ts'
import { stageOf } from '../../../../shared/domain/people/stage.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { Section } from '../../components/ui/page.tsx'
import styles from './person.module.css'

/** The settings in which ties are kept in ways of their own. */
const SETTINGS = ['client', 'team', 'network', 'remote'] as const satisfies readonly PersonTag[]
const HINTS = ['first', 'second', 'third'] as const

/** How long one has known someone, and what suits that time and that setting. Nothing while nothing says when it began. */
export const StageSection = ({ person }: { readonly person: Output<'people.get'> }) => {
  const { t } = useTranslation('people')
  const stage = stageOf(person.metOn, person.firstTalkOn, person.today)
  const settings = SETTINGS.filter((setting) => person.tags.includes(setting))
  if (stage === null && settings.length === 0) return null
  return (
    <Section title={t('stage.title')} {...(stage !== null && { note: t(`stage.${stage}.name`) })}>
      <ul className={styles['hints']}>
        {stage !== null && HINTS.map((hint) => <li key={hint}>{t(`stage.${stage}.${hint}`)}</li>)}
        {settings.map((setting) => (
          <li key={setting}>{t(`habits.${setting}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
