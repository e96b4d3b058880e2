import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { nextOccurrence } from '../../../../../shared/domain/people/important-date.ts'
import { type Register, REGISTERS } from '../../../../../shared/domain/people/person.ts'
import { chooseStarters, registerFor } from '../../../../../shared/domain/people/starters.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Row, Section } from '../../../components/ui/page.tsx'
import styles from './before-page.module.css'
import { useStarterWords } from './starter-words.ts'

type StartersProps = { readonly card: Output<'meetings.prepare'> }

/** Two ways to begin a conversation, out of the notes; in the manner of speaking that one has with them. */
export const Starters = ({ card: { person, followUps, today } }: StartersProps) => {
  const { t } = useTranslation('ties')
  const words = useStarterWords()
  const [register, setRegister] = useState<Register>(() => registerFor(person))
  const [turn, setTurn] = useState(0)
  const birthdays = person.dates
    .filter(({ kind }) => kind === 'birthday')
    .map((date) => nextOccurrence(date, today).inDays)
  const starters = chooseStarters(
    {
      questions: followUps.filter(({ kind }) => kind === 'question'),
      notes: person.notes,
      birthdayInDays: birthdays.length === 0 ? null : Math.min(...birthdays),
      lastTalkOn: person.lastTalkOn,
      today,
    },
    turn,
  )
  return (
    <Section title={t('beforeMeeting.starters')} note={t('beforeMeeting.startersNote')}>
      <ul className={styles['starters']} aria-live="polite">
        {starters.map((starter) => (
          <li key={`${starter.kind} ${starter.wording}`} className={styles['starter']}>
            {words(starter, register)}
          </li>
        ))}
      </ul>
      <Row align="between">
        <Choice
          label={t('beforeMeeting.register')}
          isLabelHidden
          value={register}
          options={REGISTERS.map((value) => ({ value, label: t(`beforeMeeting.${value}`) }))}
          onChange={setRegister}
        />
        <Button
          variant="plain"
          onClick={() => {
            setTurn(turn + 1)
          }}
        >
          {t('beforeMeeting.others')}
        </Button>
      </Row>
    </Section>
  )
}
