import { FileOutput, PenLine, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { LibraryItem } from '../../../../shared/domain/exercises/library.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Page, Quiet, Row, Section } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import { useLocalized } from '../../lib/words.ts'
import type { FromList } from './library/exercise-list.tsx'
import styles from './own/own-list.module.css'
import { Packs } from './own/packs.tsx'
import { useRemoveOwn } from './own/use-remove-own.ts'

/** What one has made oneself, and what others passed on. */
export const OwnPage = () => {
  const { t } = useTranslation('exercises')
  const library = useRead('library.get', {})
  return (
    <Page title={t('own.title')} lead={t('own.lead')} above={<WayBack to="/exercises" label={t('back')} />}>
      {library.isPending && <Loading />}
      {library.isError && <Failure error={library.error} onRetry={() => void library.refetch()} />}
      {library.data !== undefined && (
        <>
          <Own exercises={library.data.items.filter(({ origin }) => origin === 'own')} />
          <Packs packs={library.data.packs} />
        </>
      )}
    </Page>
  )
}

const Own = ({ exercises }: { readonly exercises: readonly LibraryItem[] }) => {
  const { t } = useTranslation('exercises')
  const say = useSay()
  const navigate = useNavigate()
  const save = useWrite('own.export')
  const saveAsPack = () => {
    if (save.isPending) return
    save.mutate(
      {},
      {
        onSuccess: ({ file }) => {
          if (file !== null) say(t('own.exported', { file }))
        },
      },
    )
  }
  return (
    <Section title={t('own.mine')}>
      <Landing label={t('own.mine')} on={exercises.map(({ id }) => id).join(' ')}>
        {exercises.length === 0 ? <Quiet>{t('own.empty')}</Quiet> : <OwnList exercises={exercises} />}
      </Landing>
      <Row>
        <Button icon={<Plus />} onClick={() => void navigate('/exercises/own/new')}>
          {t('own.make')}
        </Button>
        {exercises.length > 0 && (
          <Button variant="plain" icon={<FileOutput />} onClick={saveAsPack}>
            {t('own.export')}
          </Button>
        )}
      </Row>
      {save.isError && <Failure error={save.error} />}
    </Section>
  )
}

const FROM: FromList = { from: '/exercises/own' }

const OwnList = ({ exercises }: { readonly exercises: readonly LibraryItem[] }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const localized = useLocalized()
  const navigate = useNavigate()
  const remove = useRemoveOwn()
  return (
    <ul className={styles['list']}>
      {exercises.map((exercise) => {
        const title = localized(exercise.title)
        return (
          <li key={exercise.id} className={styles['item']}>
            <div className={styles['words']}>
              <Link to={`/exercises/${exercise.id}`} state={FROM} className={styles['link'] ?? ''}>
                {title}
              </Link>
              <Quiet>{t(`common:track.${exercise.track}`)}</Quiet>
            </div>
            <div className={styles['acts']}>
              <IconButton
                label={t('own.changeItem', { title })}
                icon={<PenLine />}
                onClick={() => void navigate(`/exercises/own/${exercise.id}`)}
              />
              <IconButton
                label={t('own.removeItem', { title })}
                icon={<Trash2 />}
                onClick={() => void remove(exercise.id)}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
