import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import type { Entry } from '../../../../../shared/domain/journal/entry.ts'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { Quiet } from '../../../components/ui/page.tsx'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import { compareTexts, type TextPart } from './compare-texts.ts'
import styles from './past.module.css'
import { heldNow, heldThen, useContentWords } from './use-content-words.ts'

/** A former version beside what the entry is now. */
export const Comparison = ({ id, revision }: { readonly id: string; readonly revision: number }) => {
  const now = useRead('journal.get', { id })
  const then = useRead('journal.version', { id, revision })
  const failed = now.isError ? now : then.isError ? then : null
  if (failed !== null) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />
  if (now.data === undefined || then.data === undefined) return <Loading lines={4} />
  return <Differences now={now.data} then={then.data} />
}

type DifferencesProps = { readonly now: Entry; readonly then: Output<'journal.version'> }

const Differences = ({ now, then }: DifferencesProps) => {
  const { t } = useTranslation('past')
  const language = useLanguage()
  const wordsOf = useContentWords()
  const fieldsNow = wordsOf(heldNow(now))
  const changed = wordsOf(heldThen(then.content, then.people)).flatMap(({ label, words }, index) => {
    const wordsNow = fieldsNow[index]?.words ?? ''
    return words === wordsNow ? [] : [{ label, then: words, now: wordsNow }]
  })
  const text = useMemo(
    () => compareTexts(then.content.text, now.text, language),
    [then.content.text, now.text, language],
  )
  const isTextChanged = text.some(({ kind }) => kind !== 'same')
  return (
    <div className={styles['comparison']}>
      {changed.length > 0 && (
        <dl className={styles['fields']}>
          {changed.map((field) => (
            <div key={field.label} className={styles['field']}>
              <dt>{field.label}</dt>
              <dd>
                <Change parts={partsOf(field.then, field.now)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isTextChanged && (
        <p className={styles['text']}>
          <Change parts={text} />
        </p>
      )}
      {!isTextChanged && <Quiet>{t(changed.length === 0 ? 'same' : 'sameText')}</Quiet>}
    </div>
  )
}

const partsOf = (then: string, now: string): readonly TextPart[] => [
  ...(then === '' ? [] : [{ kind: 'gone' as const, text: then }]),
  ...(now === '' ? [] : [{ kind: 'new' as const, text: now }]),
]

/** A piece that is the same is shown at its ends only when it is longer than this, in UTF-16 code units. */
const SHOWN_OF_THE_SAME = 600
const END = 200

/** What is gone is struck out, what is new is underlined; those who listen hear it said. */
const Change = ({ parts }: { readonly parts: readonly TextPart[] }) => {
  const { t } = useTranslation('past')
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') {
      return <span key={index}>{text.length > SHOWN_OF_THE_SAME ? shortened(text) : text}</span>
    }
    const Mark = kind === 'gone' ? 'del' : 'ins'
    return (
      <Mark key={index} className={styles[kind]}>
        <span className="visually-hidden">{t(kind === 'gone' ? 'saidGone' : 'saidNew')}</span>
        {text}
      </Mark>
    )
  })
}

const shortened = (text: string): string => `${text.slice(0, END)}\n\u2026\n${text.slice(-END)}`
