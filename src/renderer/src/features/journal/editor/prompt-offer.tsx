import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { choosePrompts } from '../../../../../shared/domain/journal/prompts.ts'
import { mayBeNew } from '../../../../../shared/domain/people/stage.ts'
import { daysBetween } from '../../../../../shared/time/day.ts'
import { calendarDate } from '../../../../../shared/time/format.ts'
import { Button } from '../../../components/ui/button.tsx'
import { useClock } from '../../../lib/now.ts'
import { useRead } from '../../../lib/query.ts'
import styles from '../journal.module.css'
import type { EntryForm } from './entry-form.ts'

/** The practice of mending a tie, as the sources of exercises call it. */
const REPAIR = 'R5'
/** A day from which days are counted, so that each begins with other questions. */
const FIRST_DAY = '2000-01-01'

type PromptOfferProps = {
  readonly form: EntryForm
  /** Of an entry that exists it is not known any more what was before it. */
  readonly isNew: boolean
  readonly onBegin: (question: string) => void
}

/** Three questions to begin with, by what happened. Nobody has to answer them. */
export const PromptOffer = ({ form, isNew, onBegin }: PromptOfferProps) => {
  const { t } = useTranslation('prompts')
  const clock = useClock()
  const [more, setMore] = useState(0)
  const personIds = form.isContact ? form.personIds : []
  const lastTalks = useRead(
    'journal.lastTalks',
    { personIds: [...personIds] },
    { enabled: isNew && personIds.length > 0 },
  ).data
  const exercise = useRead('exercises.get', { id: form.exerciseId ?? '' }, { enabled: form.exerciseId !== null }).data

  const today = calendarDate(clock.now(), clock.zone())
  const known = isNew && personIds.length > 0 ? lastTalks : undefined
  const neverNamed = known && personIds.find((id) => known.every(({ personId }) => personId !== id))
  const person = useRead('people.get', { id: neverNamed ?? '' }, { enabled: neverNamed !== undefined }).data
  const silences = known?.map(({ day }) => daysBetween(day, today)) ?? []
  const prompts = choosePrompts(
    {
      ...form,
      isFirstTalk: person !== undefined && mayBeNew(person, today),
      daysSinceLast: silences.length === 0 ? null : Math.min(...silences),
      isRepair: exercise?.sources.includes(REPAIR) === true,
    },
    daysBetween(FIRST_DAY, today) + more,
  )
  return (
    <div className={styles['prompts']} role="group" aria-label={t('offer')}>
      <p className={styles['prompts-label']} aria-hidden="true">
        {t('offer')}
      </p>
      {prompts.map((prompt) => (
        <Button
          key={prompt}
          variant="plain"
          onClick={() => {
            onBegin(t(prompt))
          }}
        >
          {t(prompt)}
        </Button>
      ))}
      <Button
        variant="plain"
        onClick={() => {
          setMore(more + 1)
        }}
      >
        {t('others')}
      </Button>
    </div>
  )
}
