import { NotebookPen, PenLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { JournalItem } from '../../../../shared/domain/journal/journal.ts'
import { IconButton } from '../../components/ui/button.tsx'
import type { Back } from '../../components/ui/way-back.tsx'
import { EntryText } from './entry-text.tsx'
import { useEntryWords } from './entry-words.ts'
import styles from './journal.module.css'
import { Tags } from './tags.tsx'
import { Told } from './told.tsx'
import { ICON_OF_CHANNEL } from './ways.tsx'

type EntryItemProps = {
  readonly id: string
  readonly item: JournalItem
  /** Written or changed a moment ago. */
  readonly isNew: boolean
  readonly onRemove: () => void
  /** The screen that it stands on, where that is not the journal. */
  readonly back?: Back | undefined
}

/** One line of the journal. */
export const EntryItem = ({ id, item, isNew, onRemove, back }: EntryItemProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const navigate = useNavigate()
  const { time, who, circumstances, separator } = useEntryWords(item)
  const { interaction } = item
  const Icon = interaction === null ? NotebookPen : ICON_OF_CHANNEL[interaction.channel]
  const name = `${time} ${who}`

  return (
    <article id={id} tabIndex={-1} className={styles['line']} data-new={isNew} aria-label={name}>
      <p className={`${styles['time']} numbers`}>{time}</p>
      <div className={styles['body']}>
        <header className={styles['head']}>
          <h3 className={styles['who']}>
            <Link to={`/journal/entry/${item.id}`} state={back && { back }} className={styles['name'] ?? ''}>
              {who}
            </Link>
          </h3>
          <p className={styles['way']}>
            <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
            {interaction !== null && <span>{t(`common:channel.${interaction.channel}`)}</span>}
          </p>
          <div className={styles['acts']}>
            <IconButton
              label={t('editItem', { item: name })}
              icon={<PenLine />}
              onClick={() => void navigate(`/journal/edit/${item.id}`, { state: back && { back } })}
            />
            <IconButton label={t('removeItem', { item: name })} icon={<Trash2 />} onClick={onRemove} />
          </div>
        </header>
        {circumstances.length > 0 && <p className={styles['feelings']}>{circumstances.join(separator)}</p>}
        <EntryText item={item} />
        <Told lines={item.told} people={interaction?.people ?? []} />
        {item.thanks !== '' && <p className={styles['thanks']}>{t('thanksTold', { thanks: item.thanks })}</p>}
        <Tags tags={item.tags} />
      </div>
    </article>
  )
}
