import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { formatDay, isOfOtherYear } from '../../../../shared/time/format.ts'
import { Button } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Row, Section } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { invoke } from '../../lib/client.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './person.module.css'

const PAGE_LENGTH = 5

type TalksSectionProps = {
  readonly personId: string
  /** The person's day. */
  readonly today: string
}

/** The talks with someone, the latest first, a few at a time. */
export const TalksSection = ({ personId, today }: TalksSectionProps) => {
  const { t } = useTranslation(['people', 'common'])
  const navigate = useNavigate()
  const talks = useInfiniteQuery({
    queryKey: ['people.talks', { id: personId, limit: PAGE_LENGTH }],
    queryFn: ({ pageParam }) => invoke('people.talks', { id: personId, before: pageParam, limit: PAGE_LENGTH }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1)?.id : undefined),
  })
  const items = talks.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title={t('talks.title')}>
      {talks.isPending && <Loading />}
      {talks.isError && <Failure error={talks.error} onRetry={() => void talks.refetch()} />}
      {talks.isSuccess && items.length === 0 && <Quiet>{t('talks.empty')}</Quiet>}
      {items.length > 0 && (
        <Landing label={t('talks.title')} on={String(items.length)}>
          <ol className={styles['rows']}>
            {items.map((item) => (
              <li key={item.id}>
                <Talk item={item} personId={personId} today={today} />
              </li>
            ))}
          </ol>
        </Landing>
      )}
      <Row>
        <Button onClick={() => void navigate(`/journal/write?person=${personId}`)}>{t('talks.write')}</Button>
        {talks.hasNextPage && (
          <Button variant="plain" onClick={() => void talks.fetchNextPage()}>
            {t('talks.earlier')}
          </Button>
        )}
      </Row>
    </Section>
  )
}

const Talk = ({ item, personId, today }: TalksSectionProps & { readonly item: JournalItem }) => {
  const { t } = useTranslation(['people', 'common'])
  const language = useLanguage()
  const others = item.interaction?.people.filter(({ id }) => id !== personId).map(({ name }) => name) ?? []
  return (
    <article className={styles['talk']}>
      <p className={styles['when']}>
        <Link to={`/journal/entry/${item.id}`}>
          <time dateTime={item.at.localDay}>
            {formatDay(item.at.localDay, language, isOfOtherYear(item.at.localDay, today))}
          </time>
        </Link>
        {item.interaction !== null && (
          <span className={styles['quiet']}>{t(`common:channel.${item.interaction.channel}`)}</span>
        )}
        {others.length > 0 && (
          <span className={styles['quiet']}>{t('talks.with', { names: others.join(t('common:listSeparator')) })}</span>
        )}
      </p>
      {item.excerpt !== '' && (
        <p className={styles['words']}>
          {item.excerpt}
          {item.textLength > item.excerpt.length && '\u2026'}
        </p>
      )}
    </article>
  )
}
