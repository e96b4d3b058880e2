import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

import { bestWayOf } from '../../../../../shared/domain/people/contact-way.ts'
import { isOfGoingOn, isRecent } from '../../../../../shared/domain/people/going-on.ts'
import { nextOccurrence } from '../../../../../shared/domain/people/important-date.ts'
import type { Output } from '../../../../../shared/ipc/contract.ts'
import type { LocalDay } from '../../../../../shared/time/day.ts'
import { formatDay, formatMonthDay, isOfOtherYear } from '../../../../../shared/time/format.ts'
import { BestWay } from '../../../components/best-way.tsx'
import { DateSentence } from '../../../components/date-sentence.tsx'
import { Page, Quiet, Section, Stack } from '../../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../../components/ui/states.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { errorOf } from '../../../lib/client.ts'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from './before-page.module.css'
import { FollowUpsSection } from './follow-ups-section.tsx'
import { Starters } from './starters.tsx'

type Card = Output<'meetings.prepare'>

const NOTES_SHOWN = 5
const DATES_AHEAD_DAYS = 30

/** 会う前に: one sheet to look at before one meets someone. */
export const BeforePage = () => {
  const { t } = useTranslation(['ties', 'people'])
  const { personId = '' } = useParams()
  const card = useRead('meetings.prepare', { personId })
  const isGone = card.isError && errorOf(card.error).code === 'not-found'
  if (card.data !== undefined && !isGone) return <Sheet key={personId} card={card.data} />
  return (
    <Page title={t('invitations.before')} above={<WayBack to="/people" label={t('people:toList')} />}>
      {card.isPending && <Loading lines={5} />}
      {isGone && <Empty>{t('people:gone')}</Empty>}
      {card.isError && !isGone && <Failure error={card.error} onRetry={() => void card.refetch()} />}
    </Page>
  )
}

const Sheet = ({ card }: { readonly card: Card }) => {
  const { t } = useTranslation(['ties', 'people'])
  const { person, today } = card
  const notes = person.notes.filter(isOfGoingOn)
  const before = notes.filter((note) => !isRecent(note, today))
  return (
    <Page
      title={t('beforeMeeting.title', { name: person.name })}
      above={<WayBack to={`/people/${person.id}`} label={t('people:toPerson', { name: person.name })} />}
    >
      <BestWay way={bestWayOf(person.ways)} />
      <Starters card={card} />
      <Talks card={card} />
      <Section title={t('beforeMeeting.going')}>
        <Notes notes={notes.filter((note) => isRecent(note, today))} today={today} />
      </Section>
      {before.length > 0 && (
        <Section title={t('beforeMeeting.before')}>
          <Notes notes={before} today={today} />
        </Section>
      )}
      <Near card={card} />
      <FollowUpsSection personId={person.id} today={today} />
    </Page>
  )
}

const Talks = ({ card: { talks, today } }: { readonly card: Card }) => {
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
                ? formatDay(at.localDay, language, isOfOtherYear(at.localDay, today))
                : t('beforeMeeting.when', {
                    day: formatDay(at.localDay, language, isOfOtherYear(at.localDay, today)),
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

type NotesProps = { readonly notes: Card['person']['notes']; readonly today: LocalDay }

const Notes = ({ notes, today }: NotesProps) => {
  const { t } = useTranslation('ties')
  const language = useLanguage()
  if (notes.length === 0) return <Quiet>{t('beforeMeeting.noGoing')}</Quiet>
  return (
    <ul className={styles['lines']}>
      {notes.slice(0, NOTES_SHOWN).map(({ id, text, toldOn }) => (
        <li key={id} className={styles['line']}>
          <p className={styles['excerpt']}>{text}</p>
          <Quiet>{formatMonthDay(toldOn, language, isOfOtherYear(toldOn, today))}</Quiet>
        </li>
      ))}
    </ul>
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
