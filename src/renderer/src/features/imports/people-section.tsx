import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { fold } from '../../../../shared/text/fold.ts'
import { Button } from '../../components/ui/button.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Quiet, Row, Section } from '../../components/ui/page.tsx'
import { VirtualList } from '../../components/ui/virtual-list.tsx'
import type { Action, Outlook, Preview } from './choices.ts'
import styles from './import.module.css'

type PeopleSectionProps = {
  readonly preview: Preview
  readonly outlook: Outlook
  readonly onChoose: (indexes: readonly number[], action: Action) => void
}

/** Height of a line that was not on the screen yet, in px. */
const ESTIMATE = 48
/** Fewer people than this are seen at a glance. */
const LOOKED_THROUGH_FROM = 12

/** Those who are not here yet. Each can be left out. */
export const PeopleSection = ({ preview: { people, duplicates }, outlook, onChoose }: PeopleSectionProps) => {
  const { t } = useTranslation('import')
  const [typed, setTyped] = useState('')
  const strangers = useMemo(() => {
    const familiar = new Set(duplicates.map(({ index }) => index))
    return people.flatMap((person, index) =>
      familiar.has(index) ? [] : [{ ...person, index, words: fold(`${person.name} ${person.reading} ${person.hint}`) }],
    )
  }, [people, duplicates])
  if (strangers.length === 0) return null
  const wanted = fold(typed).trim()
  const shown = wanted === '' ? strangers : strangers.filter(({ words }) => words.includes(wanted))
  const choose = (action: Action) => {
    onChoose(
      shown.map(({ index }) => index),
      action,
    )
  }
  const chosen = strangers.filter(({ index }) => !outlook.isLeft(index)).length
  return (
    <Section title={t('people.title')} note={<span role="status">{t('people.note', { count: chosen })}</span>}>
      {strangers.length >= LOOKED_THROUGH_FROM && (
        <TextField
          type="search"
          label={t('people.find')}
          isLabelHidden
          placeholder={t('people.find')}
          value={typed}
          onChange={setTyped}
        />
      )}
      {shown.length > 1 && (
        <Row>
          <Button
            variant="plain"
            onClick={() => {
              choose('add')
            }}
          >
            {t('people.all')}
          </Button>
          <Button
            variant="plain"
            onClick={() => {
              choose('leave')
            }}
          >
            {t('people.none')}
          </Button>
        </Row>
      )}
      {shown.length === 0 && <Quiet>{t('people.nobodyFound', { typed: typed.trim() })}</Quiet>}
      <VirtualList items={shown} keyOf={({ index }) => String(index)} estimate={ESTIMATE} label={t('people.title')}>
        {({ index, name, reading, hint }) => (
          <label className={styles['person']}>
            <input
              type="checkbox"
              className={styles['box']}
              checked={!outlook.isLeft(index)}
              onChange={({ target }) => {
                onChoose([index], target.checked ? 'add' : 'leave')
              }}
            />
            <bdi className={styles['name']}>{name}</bdi>
            <bdi className={styles['why']}>{[reading, hint].filter((text) => text !== '').join(' · ')}</bdi>
          </label>
        )}
      </VirtualList>
    </Section>
  )
}
