import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { Output } from '../../../../shared/ipc/contract.ts'
import type { LocalDay } from '../../../../shared/time/day.ts'
import { formatMonthDay, isOfOtherYear } from '../../../../shared/time/format.ts'
import { BestWay } from '../../components/best-way.tsx'
import { DateSentence } from '../../components/date-sentence.tsx'
import { FollowUpList } from '../../components/follow-ups/follow-up-list.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './invitations.module.css'
import { RarerOffer } from './rarer-offer.tsx'

type Invitation = Output<'invitations.list'>[number]

/** Whom it would be good to write to today, at most three. Nothing at all where there is nobody. */
export const Invitations = ({ today }: { readonly today: LocalDay }) => {
  const { t } = useTranslation('ties')
  const read = useRead('invitations.list', {})
  const invitations = read.data ?? []
  const names = invitations.map(({ person }) => person.id).join()
  if (read.isError) return <Failure error={read.error} onRetry={() => void read.refetch()} />
  if (invitations.length === 0) return null
  return (
    <Section title={t('invitations.title')} note={t('invitations.lead')}>
      <Landing label={t('invitations.title')} on={names}>
        <ul className={styles['cards']}>
          {invitations.map((invitation) => (
            <li key={invitation.person.id} className={styles['card']}>
              <InvitationCard invitation={invitation} today={today} />
            </li>
          ))}
        </ul>
      </Landing>
    </Section>
  )
}

type InvitationCardProps = { readonly invitation: Invitation; readonly today: LocalDay }

const InvitationCard = ({ invitation, today }: InvitationCardProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const language = useLanguage()
  const navigate = useNavigate()
  const say = useSay()
  const { person, way, dates, followUps, cadence } = invitation
  const rarer = cadence?.rarer ?? null

  // Not by way of the card: it is gone by the time that the answer comes.
  const putAside = async () => {
    const personId = person.id
    try {
      await invoke('invitations.notNow', { personId })
      say(t('invitations.putAside', { name: person.name }), () =>
        invoke('invitations.takeBack', { personId, answer: 'not-now' }),
      )
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  return (
    <Stack gap="small">
      <h3>
        <Link to={`/people/${person.id}/before`} className={styles['name'] ?? ''}>
          <bdi>{person.name}</bdi>
        </Link>
      </h3>
      {dates.map((date) => (
        <DateSentence key={date.id} date={date} />
      ))}
      {followUps.length > 0 && <FollowUpList followUps={followUps} today={today} />}
      {cadence !== null && followUps.length === 0 && <p>{cadenceSentence(cadence, t, language, today)}</p>}
      <BestWay way={way} />
      {rarer !== null && <RarerOffer person={person} rarer={rarer} own={cadence?.own ?? null} />}
      <Row>
        <Button onClick={() => void navigate(`/journal/write?person=${person.id}`)}>{t('invitations.write')}</Button>
        <Button onClick={() => void navigate(`/people/${person.id}/before`)}>{t('invitations.before')}</Button>
        <Button variant="plain" onClick={() => void putAside()}>
          {t('invitations.notNow')}
        </Button>
      </Row>
    </Stack>
  )
}

type Words = TFunction<['ties', 'common']>

const cadenceSentence = (
  { told, lastTalkOn }: NonNullable<Invitation['cadence']>,
  t: Words,
  language: ReturnType<typeof useLanguage>,
  today: LocalDay,
): string => {
  if (told !== null) return t('invitations.cadence.told', { told })
  if (lastTalkOn !== null) {
    const day = formatMonthDay(lastTalkOn, language, isOfOtherYear(lastTalkOn, today))
    return t('invitations.cadence.day', { day })
  }
  return t('invitations.cadence.never')
}
