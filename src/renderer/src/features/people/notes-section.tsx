import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { PersonNote } from '../../../../shared/domain/people/note.ts'
import { formatDay, isOfOtherYear } from '../../../../shared/time/format.ts'
import { IconButton } from '../../components/ui/button.tsx'
import { useFirstFew } from '../../components/ui/first-few.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Section } from '../../components/ui/page.tsx'
import { useLanguage } from '../../lib/words.ts'
import { NoteDialog } from './note-dialog.tsx'
import styles from './person.module.css'
import { QuickNote } from './quick-note.tsx'

type NotesSectionProps = {
  readonly personId: string
  readonly notes: readonly PersonNote[]
  /** The person's day. */
  readonly today: string
}

/** What someone told, to come back to it when one meets again. */
export const NotesSection = ({ personId, notes, today }: NotesSectionProps) => {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState<PersonNote | null>(null)
  const { shown, more } = useFirstFew(notes)
  return (
    <Section title={t('notes.title')} {...(notes.length === 0 && { note: t('notes.empty') })}>
      <QuickNote personId={personId} today={today} />
      <Landing label={t('notes.title')} on={String(notes.length)}>
        <ul className={styles['rows']}>
          {shown.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              today={today}
              onChange={() => {
                setOpen(note)
              }}
            />
          ))}
        </ul>
      </Landing>
      {more}
      <NoteDialog
        personId={personId}
        note={open}
        onClose={() => {
          setOpen(null)
        }}
      />
    </Section>
  )
}

type NoteRowProps = { readonly note: PersonNote; readonly today: string; readonly onChange: () => void }

const NoteRow = ({ note, today, onChange }: NoteRowProps) => {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const day = formatDay(note.toldOn, language, isOfOtherYear(note.toldOn, today))
  return (
    <li className={styles['row']}>
      <div className={styles['grow']}>
        <p className={styles['words']}>{note.text}</p>
        <p className={styles['when']}>
          <span className={styles['quiet']}>{t(`notes.kinds.${note.kind}`)}</span>
          {note.entryId === null ? (
            <time dateTime={note.toldOn} className={styles['quiet']}>
              {day}
            </time>
          ) : (
            <Link to={`/journal/entry/${note.entryId}`} className={styles['quiet'] ?? ''}>
              <time dateTime={note.toldOn}>{day}</time>
            </Link>
          )}
        </p>
      </div>
      <IconButton label={t('notes.change', { text: note.text.slice(0, 40) })} icon={<PenLine />} onClick={onChange} />
    </li>
  )
}
