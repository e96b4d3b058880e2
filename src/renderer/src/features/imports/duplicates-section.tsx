import { useTranslation } from 'react-i18next'

import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Row, Section } from '../../components/ui/page.tsx'
import { VirtualList } from '../../components/ui/virtual-list.tsx'
import { listWords } from '../../lib/list-words.ts'
import { useLanguage } from '../../lib/words.ts'
import { type Action, ACTIONS, type Actions, type Duplicate, type Preview, suggestedAction } from './choices.ts'
import styles from './import.module.css'

type DuplicatesSectionProps = {
  readonly preview: Preview
  readonly actions: Actions
  readonly onChoose: (indexes: readonly number[], action: Action) => void
}

/** Height of an item that was not on the screen yet, in px. */
const ESTIMATE = 132
/** From this many on, one word for all is a help. */
const MANY = 3

/** Those who may be here already: each is put together, added, or left out. */
export const DuplicatesSection = ({ preview: { duplicates, people }, actions, onChoose }: DuplicatesSectionProps) => {
  const { t } = useTranslation('import')
  const language = useLanguage()
  if (duplicates.length === 0) return null
  const wordsOf = ({ target, name, reasons }: Duplicate) =>
    t(target.kind === 'known' ? 'duplicates.known' : 'duplicates.inFile', {
      name,
      reasons: listWords(
        reasons.map((reason) => t(`duplicates.reason.${reason}`)),
        language,
      ),
    })
  return (
    <Section title={t('duplicates.title')} note={t('duplicates.note')}>
      {duplicates.length >= MANY && (
        <div role="group" aria-label={t('duplicates.all')}>
          <Row>
            {ACTIONS.map((action) => (
              <Button
                key={action}
                variant="plain"
                onClick={() => {
                  onChoose(
                    duplicates.map(({ index }) => index),
                    action,
                  )
                }}
              >
                {t(`duplicates.${action}All`)}
              </Button>
            ))}
          </Row>
        </div>
      )}
      <VirtualList
        items={duplicates}
        keyOf={({ index }) => String(index)}
        estimate={ESTIMATE}
        label={t('duplicates.title')}
      >
        {(duplicate) => {
          const name = people[duplicate.index]?.name ?? ''
          return (
            <div className={styles['duplicate']}>
              <p>
                <bdi className={styles['name']}>{name}</bdi>
              </p>
              <p className={styles['why']}>{wordsOf(duplicate)}</p>
              <Choice
                label={t('duplicates.choice', { name })}
                isLabelHidden
                value={actions[duplicate.index] ?? suggestedAction(duplicate)}
                options={ACTIONS.map((action) => ({ value: action, label: t(`duplicates.${action}`) }))}
                onChange={(action) => {
                  onChoose([duplicate.index], action)
                }}
              />
            </div>
          )
        }}
      </VirtualList>
    </Section>
  )
}
