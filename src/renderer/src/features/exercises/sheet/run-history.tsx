import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { PastRun } from '../../../../../shared/domain/exercises/library.ts'
import { formatDay } from '../../../../../shared/time/format.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Section } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import styles from './run-history.module.css'

/** So many are shown before the rest is asked for. */
const SHOWN_AT_FIRST = 3
/** Longer words than this are folded. */
const FOLD_FROM = 140

/** The times that an exercise was gone through, the newest first. Nothing where there is none. */
export const RunHistory = ({ exerciseId }: { readonly exerciseId: string }) => {
  const { t } = useTranslation('exercises')
  const history = useRead('library.history', { exerciseId })
  const [isWhole, setIsWhole] = useState(false)
  if (history.isError) return <Failure error={history.error} onRetry={() => void history.refetch()} />
  const runs = history.data ?? []
  if (runs.length === 0) return null
  return (
    <Section title={t('history.title')}>
      <ol className={styles['runs']}>
        {(isWhole ? runs : runs.slice(0, SHOWN_AT_FIRST)).map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ol>
      {runs.length > SHOWN_AT_FIRST && (
        <div className={styles['plain']}>
          <Button
            variant="plain"
            aria-expanded={isWhole}
            onClick={() => {
              setIsWhole(!isWhole)
            }}
          >
            {isWhole ? t('history.fewer') : t('history.all', { count: runs.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}

const RunLine = ({ run }: { readonly run: PastRun }) => {
  const { t } = useTranslation('exercises')
  const language = useLanguage()
  return (
    <li className={styles['run']}>
      <p className={`${styles['day']} numbers`}>{formatDay(run.day, language, true)}</p>
      <p className={`${styles['facts']} numbers`}>
        <span>{t(`history.state.${run.state}`)}</span>
        {run.size === 'smaller' && <span>{t('history.smaller')}</span>}
        <HowHard before={run.before} after={run.after} />
      </p>
      {run.texts.length > 0 && (
        <ul className={styles['texts']} aria-label={t('history.wrote')}>
          {run.texts.map((text, index) => (
            <li key={index}>
              <Written text={text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const HowHard = ({ before, after }: Pick<PastRun, 'before' | 'after'>) => {
  const { t } = useTranslation('exercises')
  if (before !== null && after !== null) return <span>{t('history.both', { before, after })}</span>
  if (before !== null) return <span>{t('history.before', { value: before })}</span>
  return after === null ? null : <span>{t('history.after', { value: after })}</span>
}

/** What was written on the way; its beginning only where it is long. */
const Written = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('common')
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen || text.length <= FOLD_FROM) return <p className={styles['text']}>{text}</p>
  return (
    <>
      <p className={styles['text']}>{`${beginningOf(text)}\u2026`}</p>
      <div className={styles['plain']}>
        <Button
          variant="plain"
          onClick={() => {
            setIsOpen(true)
          }}
        >
          {t('more')}
        </Button>
      </div>
    </>
  )
}

/** Cut between characters, so that none is torn apart. */
const beginningOf = (text: string): string =>
  Array.from(text.slice(0, FOLD_FROM * 2))
    .slice(0, FOLD_FROM)
    .join('')
