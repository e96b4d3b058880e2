import { NotebookPen, PenLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { Interaction, JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { calendarDate, formatTime } from '../../../../shared/time/format.ts'
import { IconButton } from '../../components/ui/button.tsx'
import { useLanguage } from '../../lib/words.ts'
import { EntryText } from './entry-text.tsx'
import styles from './journal.module.css'
import { ICON_OF_CHANNEL, WORD_OF_ENERGY } from './ways.tsx'

type EntryItemProps = {
  readonly id: string
  readonly item: JournalItem
  /** Written or changed a moment ago. */
  readonly isNew: boolean
  readonly onRemove: () => void
}

/** One line of the journal. */
export const EntryItem = ({ id, item, isNew, onRemove }: EntryItemProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const language = useLanguage()
  const navigate = useNavigate()
  const { at, interaction } = item
  const clockTime = formatTime(at.epochMs, at.zone, language)
  // A talk after midnight belongs to the evening before.
  const time = calendarDate(at.epochMs, at.zone) > at.localDay ? t('afterMidnight', { time: clockTime }) : clockTime
  const who = interaction === null ? t('dayNote') : namesOf(interaction, t('common:listSeparator')) || t('someone')
  const words = interaction === null ? [] : feelings(interaction, t)
  const Icon = interaction === null ? NotebookPen : ICON_OF_CHANNEL[interaction.channel]
  const name = `${time} ${who}`

  return (
    <article id={id} tabIndex={-1} className={styles['line']} data-new={isNew} aria-label={name}>
      <p className={`${styles['time']} numbers`}>{time}</p>
      <div className={styles['body']}>
        <header className={styles['head']}>
          <h3 className={styles['who']}>{who}</h3>
          <p className={styles['way']}>
            <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
            {interaction !== null && <span>{t(`common:channel.${interaction.channel}`)}</span>}
          </p>
          <div className={styles['acts']}>
            <IconButton
              label={t('editItem', { item: name })}
              icon={<PenLine />}
              onClick={() => void navigate(`/journal/edit/${item.id}`)}
            />
            <IconButton label={t('removeItem', { item: name })} icon={<Trash2 />} onClick={onRemove} />
          </div>
        </header>
        {words.length > 0 && <p className={styles['feelings']}>{words.join(t('common:listSeparator'))}</p>}
        <EntryText item={item} />
      </div>
    </article>
  )
}

const namesOf = ({ people }: Interaction, separator: string): string => people.map(({ name }) => name).join(separator)

type Translate = ReturnType<typeof useTranslation<['journal', 'common']>>['t']

/** Mood and energy in words, where they were told. */
const feelings = ({ moodBefore, moodAfter, energy }: Interaction, t: Translate): readonly string[] => {
  const before = moodBefore === null ? null : t(`moodWords.${moodBefore}`)
  const after = moodAfter === null ? null : t(`moodWords.${moodAfter}`)
  const mood = after ?? before
  return [
    before !== null && after !== null && before !== after
      ? t('moodChange', { before, after })
      : mood && t('felt', { mood }),
    energy === null || energy === 0 ? null : t(`energyTold.${WORD_OF_ENERGY[energy]}`),
  ].filter((word) => word !== null)
}
