import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

import { nextOccurrence } from '../../../../../shared/domain/people/important-date.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import { formatDay, formatMonthDay } from '../../../../../shared/time/format.ts'
import { DateSentence } from '../../../components/date-sentence.tsx'
import { Page, Quiet, Section, Stack } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from './before-page.module.css'
import { FollowUpsSection } from './follow-ups-section.tsx'
import { Starters } from './starters.tsx'

type Card = Output<'meetings.prepare'>

/** Kinds of notes that say what somebody is in the middle of. */
const GOING_ON: readonly string[] = ['project', 'goal', 'worry']
const NOTES_SHOWN = 5
const DATES_AHEAD_DAYS = 30

/** 会う前に: one sheet to look at before one meets someone. */
export const BeforePage = () => {
  const { t } = useTranslation(['ties', 'people'])
  const { personId = '' } = useParams()
  const card = useRead('meetings.prepare', { personId })
  if (card.isPending) return <Loading />
  if (card.isError) return <Failure error={card.error} onRetry={() => void card.refetch()} />
  const { person } = card.data
  return (
    <Page
      title={t('beforeMeeting.title', { name: person.name })}
      above={<WayBack to={`/people/${personId}`} label={t('people:toPerson', { name: person.name })} />}
    >
      <Starters card={card.data} />
      <Talks card={card.data} />
      <GoingOn card={card.data} />
      <Near card={card.data} />
      <FollowUpsSection personId={person.id} today={card.data.today} />
    </Page>
  )
}

const Talks = ({ card: { talks } }: { readonly card: Card }) => {
  const { t } = useTranslation(['ties', 'common'])
  const language = useLanguage()
  return (
    <Section title={t('beforeMeeting.talks')}>
      {talks.length === 0 && <Quiet>{t('beforeMeeting.noTalks')}</Quiet>}
      <ul className={styles['lines']}>
        {talks.map(({ id, at, interaction, excerpt }) => (
          <li key={id} className={styles['line']}>
            <Quiet>
              {interaction === null
                ? formatDay(at.localDay, language)
                : t('beforeMeeting.when', {
                    day: formatDay(at.localDay, language),
                    channel: t(`common:channel.${interaction.channel}`),
                  })}
            </Quiet>
            <p className={styles['excerpt']}>{excerpt.trim() === '' ? t('beforeMeeting.noWords') : excerpt}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const GoingOn = ({ card: { person } }: { readonly card: Card }) => {
  const { t } = useTranslation(['ties', 'people'])
  const language = useLanguage()
  const notes = person.notes.filter(({ kind }) => GOING_ON.includes(kind)).slice(0, NOTES_SHOWN)
  return (
    <Section title={t('beforeMeeting.going')}>
      {notes.length === 0 && <Quiet>{t('beforeMeeting.noGoing')}</Quiet>}
      <ul className={styles['lines']}>
        {notes.map(({ id, text, toldOn }) => (
          <li key={id} className={styles['line']}>
            <p className={styles['excerpt']}>{text}</p>
            <Quiet>{formatMonthDay(toldOn, language)}</Quiet>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Near = ({ card: { person, today } }: { readonly card: Card }) => {
  const { t } = useTranslation('ties')
  const dates = person.dates
    .map((date) => ({ ...date, ...nextOccurrence(date, today) }))
    .filter(({ inDays }) => inDays <= DATES_AHEAD_DAYS)
    .toSorted((a, b) => a.inDays - b.inDays)
  if (dates.length === 0) return null
  return (
    <Section title={t('beforeMeeting.dates')}>
      <Stack gap="small">
        {dates.map((date) => (
          <DateSentence key={date.id} date={date} />
        ))}
      </Stack>
    </Section>
  )
}
