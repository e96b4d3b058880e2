import { NotebookPen, NotebookText, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { formatDay } from '../../../../../shared/time/format.ts'
import { openingOf } from '../../../../../shared/domain/search/passage.ts'
import { useLanguage } from '../../../lib/words.ts'
import { useEntryWords } from '../entry-words.ts'
import { ICON_OF_CHANNEL } from '../ways.tsx'
import styles from './find.module.css'
import { Marked, MarkedPassage } from './marked.tsx'
import type { Hit } from './use-journal-search.ts'

type Of<Kind> = Extract<Hit, { readonly kind: Kind }>

type HitLineProps<Kind extends Hit['kind'] = Hit['kind']> = {
  readonly hit: Of<Kind>
  readonly terms: readonly string[]
}

/** Something that was found: when, who, and the words. */
export const HitLine = ({ hit, terms }: HitLineProps) =>
  hit.kind === 'entry' ? <EntryHit hit={hit} terms={terms} /> : <AboutHit hit={hit} terms={terms} />

const EntryHit = ({ hit: { item, passages }, terms }: HitLineProps<'entry'>) => {
  const { t } = useTranslation(['find', 'journal', 'common'])
  const language = useLanguage()
  const { who } = useEntryWords(item)
  const { interaction, tags } = item
  const Icon = interaction === null ? NotebookPen : ICON_OF_CHANNEL[interaction.channel]
  const shown =
    passages.length > 0 ? passages : item.excerpt === '' ? [] : [{ of: 'text' as const, passage: openingOf(item.excerpt) }]
  return (
    <article className={styles['hit']}>
      <p className={styles['when']}>
        <time dateTime={item.at.localDay}>{formatDay(item.at.localDay, language, true)}</time>
      </p>
      <h3 className={styles['who']}>
        <Link to={`/journal/entry/${item.id}`} className={styles['to'] ?? ''} data-hit="">
          <Marked text={who} terms={terms} />
        </Link>
        <span className={styles['way']}>
          <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
          {interaction !== null && t(`common:channel.${interaction.channel}`)}
        </span>
      </h3>
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
  const Icon = ICON_OF_KIND[hit.kind]
  return (
    <article className={styles['hit']}>
      <p className={styles['when']}>
        <time dateTime={hit.day}>{formatDay(hit.day, language, true)}</time>
      </p>
      <h3 className={styles['who']}>
        <Link to={`/people/${hit.person.id}`} className={styles['to'] ?? ''} data-hit="">
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
