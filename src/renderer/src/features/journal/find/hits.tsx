import { NotebookPen, NotebookText, PenLine, Trash2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'

import { formatDay } from '../../../../../shared/time/format.ts'
import { openingOf } from '../../../../../shared/domain/search/passage.ts'
import { IconButton } from '../../../components/ui/button.tsx'
import type { Back } from '../../../components/ui/way-back.tsx'
import { useLanguage } from '../../../lib/words.ts'
import { useEntryWords } from '../entry-words.ts'
import { lineId } from '../line-id.ts'
import { ICON_OF_CHANNEL } from '../ways.tsx'
import styles from './find.module.css'
import { Marked, MarkedPassage } from './marked.tsx'
import type { Hit } from './use-journal-search.ts'

type Of<Kind> = Extract<Hit, { readonly kind: Kind }>

type HitLineProps<Kind extends Hit['kind'] = Hit['kind']> = {
  readonly hit: Of<Kind>
  readonly terms: readonly string[]
}

/** The way back to these results, and to this line of them. */
export const useBackToFound = (): ((opened: string) => { readonly back: Back }) => {
  const { t } = useTranslation('find')
  const { pathname, search } = useLocation()
  return (opened) => ({ back: { to: pathname + search, label: t('toFound'), state: { opened } } })
}

/** Something that was found: when, who, and the words. */
export const HitLine = ({ hit, terms, onRemove }: HitLineProps & Removing) =>
  hit.kind === 'entry' ? <EntryHit hit={hit} terms={terms} onRemove={onRemove} /> : <AboutHit hit={hit} terms={terms} />

type Removing = { readonly onRemove: (entryId: string) => void }

const EntryHit = ({ hit: { item, passages }, terms, onRemove }: HitLineProps<'entry'> & Removing) => {
  const { t } = useTranslation(['find', 'journal', 'common'])
  const navigate = useNavigate()
  const backTo = useBackToFound()
  const language = useLanguage()
  const { who } = useEntryWords(item)
  const name = `${formatDay(item.at.localDay, language, true)} ${who}`
  const { interaction, tags } = item
  const Icon = interaction === null ? NotebookPen : ICON_OF_CHANNEL[interaction.channel]
  const shown =
    passages.length > 0
      ? passages
      : item.excerpt === ''
        ? []
        : [{ of: 'text' as const, passage: openingOf(item.excerpt) }]
  return (
    <article className={styles['hit']}>
      <p className={styles['when']}>
        <time dateTime={item.at.localDay}>{formatDay(item.at.localDay, language, true)}</time>
      </p>
      <h3 className={styles['who']}>
        <Link
          to={`/journal/entry/${item.id}`}
          state={backTo(item.id)}
          id={lineId(item.id)}
          className={styles['to'] ?? ''}
          data-hit=""
        >
          <Marked text={who} terms={terms} />
        </Link>
        <span className={styles['way']}>
          <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
          {interaction !== null && t(`common:channel.${interaction.channel}`)}
        </span>
      </h3>
      <div className={styles['acts']}>
        <IconButton
          label={t('journal:editItem', { item: name })}
          icon={<PenLine />}
          onClick={() => void navigate(`/journal/edit/${item.id}`, { state: backTo(item.id) })}
        />
        <IconButton
          label={t('journal:removeItem', { item: name })}
          icon={<Trash2 />}
          onClick={() => {
            onRemove(item.id)
          }}
        />
      </div>
      {shown.map(({ of, passage }) => (
        <div key={`${of} ${passage.text}`} className={styles['words-of']}>
          {of !== 'text' && <span className={styles['of']}>{t(`find:of.${of}`)}</span>}
          <MarkedPassage passage={passage} terms={terms} />
        </div>
      ))}
      {tags.length > 0 && (
        <ul className={styles['tags']} aria-label={t('find:filter.tag')}>
          {tags.map((tag) => (
            <li key={tag}>
              #<Marked text={tag} terms={terms} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

const ICON_OF_KIND = { note: NotebookText, 'follow-up': Undo2 } as const

const AboutHit = ({ hit, terms }: HitLineProps<'note' | 'follow-up'>) => {
  const { t } = useTranslation('find')
  const language = useLanguage()
  const backTo = useBackToFound()
  const Icon = ICON_OF_KIND[hit.kind]
  return (
    <article className={styles['hit']}>
      <p className={styles['when']}>
        <time dateTime={hit.day}>{formatDay(hit.day, language, true)}</time>
      </p>
      <h3 className={styles['who']}>
        <Link
          to={`/people/${hit.person.id}`}
          state={backTo(hit.id)}
          id={lineId(hit.id)}
          className={styles['to'] ?? ''}
          data-hit=""
        >
          <Marked text={hit.person.name} terms={terms} />
        </Link>
        <span className={styles['way']}>
          <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
          {t(hit.kind === 'note' ? 'kind.note' : hit.isDone ? 'kind.done' : 'kind.follow-up')}
        </span>
      </h3>
      <MarkedPassage passage={hit.passage} terms={terms} />
    </article>
  )
}
