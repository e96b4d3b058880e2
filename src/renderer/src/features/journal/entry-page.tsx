import { History, PenLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'

import type { Entry } from '../../../../shared/domain/journal/entry.ts'
import { Button } from '../../components/ui/button.tsx'
import { Page, Row, Section } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useBack, WayBack } from '../../components/ui/way-back.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useRead } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import { EntryFollowUps } from './entry-follow-ups.tsx'
import { useEntryWords } from './entry-words.ts'
import { ExchangeMarks } from './exchange-marks.tsx'
import styles from './journal.module.css'
import { LongText } from './long-text.tsx'
import { Tags } from './tags.tsx'
import { Told } from './told.tsx'

/** One entry, to be read whole. */
export const EntryPage = () => {
  const { t } = useTranslation('journal')
  const { id = '' } = useParams()
  const entry = useRead('journal.get', { id })
  if (entry.data !== undefined) return <Reading key={id} entry={entry.data} />
  return (
    <Page title={t('title')} above={<WayBack to="/journal" label={t('title')} />}>
      {entry.isError ? <Failure error={entry.error} onRetry={() => void entry.refetch()} /> : <Loading lines={5} />}
    </Page>
  )
}

const Reading = ({ entry: { item, text, told, thanks } }: { readonly entry: Entry }) => {
  const { t } = useTranslation(['journal', 'common', 'past'])
  const navigate = useNavigate()
  const say = useSay()
  const back = useBack()
  const { who, when, circumstances, separator } = useEntryWords(item)
  const { id, interaction, exerciseId, revision } = item

  const remove = async () => {
    try {
      await invoke('journal.remove', { id })
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
      return
    }
    void navigate(back?.to ?? '/journal')
    say(t('removed'), () => invoke('journal.restore', { id }))
  }
  const way = interaction === null ? [] : [t(`common:channel.${interaction.channel}`)]
  return (
    <Page
      title={who}
      lead={
        <>
          <time>{when}</time>
          {[...way, ...circumstances].length > 0 && <br />}
          {[...way, ...circumstances].join(separator)}
        </>
      }
      above={<WayBack to="/journal" label={t('title')} />}
    >
      {text !== '' && <LongText text={text} under={1} />}
      {told.length > 0 && (
        <Section title={t('told')}>
          <Told lines={told} people={interaction?.people ?? []} />
        </Section>
      )}
      {thanks !== '' && (
        <Section title={t('thanks')}>
          <p className={styles['kept-lines']}>{thanks}</p>
        </Section>
      )}
      {exerciseId !== null && <OfExercise exerciseId={exerciseId} />}
      <Tags tags={item.tags} />
      <Row>
        <Button
          variant="primary"
          icon={<PenLine />}
          onClick={() => void navigate(`/journal/edit/${id}`, { state: back && { back } })}
        >
          {t('editTitle')}
        </Button>
        <Button icon={<Trash2 />} onClick={() => void remove()}>
          {t('common:remove')}
        </Button>
        {revision > 1 && (
          <Link to={`/journal/entry/${id}/versions`} className={styles['quiet-link'] ?? ''}>
            <History size={18} strokeWidth={1.5} aria-hidden="true" />
            {t('past:title')}
          </Link>
        )}
      </Row>
      {interaction !== null && interaction.people.length > 0 && (
        <>
          <EntryFollowUps entryId={id} people={interaction.people} />
          <ExchangeMarks entryId={id} />
        </>
      )}
    </Page>
  )
}

/** The exercise that it belongs to, where it is still there. */
const OfExercise = ({ exerciseId }: { readonly exerciseId: string }) => {
  const { t } = useTranslation('journal')
  const localized = useLocalized()
  const exercise = useRead('exercises.get', { id: exerciseId })
  if (exercise.data === undefined) return null
  return (
    <Section title={t('exercise')}>
      <p>
        <Link to={`/exercises/${exerciseId}`}>{localized(exercise.data.title)}</Link>
      </p>
    </Section>
  )
}
