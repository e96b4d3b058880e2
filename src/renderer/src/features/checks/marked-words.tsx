import { useTranslation } from 'react-i18next'

import type { CheckKind } from '../../../../shared/domain/checks/check.ts'
import { listWords } from '../../lib/list-words.ts'
import { useLanguage } from '../../lib/words.ts'
import { ANSWERS, type CheckItem, markOf } from './check-item.ts'
import type { Answers } from './draft-answers.ts'
import styles from './marked-words.module.css'
import { TieMark } from './tie-mark.tsx'

type MarkedWordsProps = { readonly kind: CheckKind; readonly items: readonly CheckItem[]; readonly answers: Answers }

/** The picture in words: beside each mark what stands under it. */
export const MarkedWords = ({ kind, items, answers }: MarkedWordsProps) => {
  const { t } = useTranslation('checks')
  const language = useLanguage()
  return (
    <dl className={styles['list']}>
      {[...ANSWERS[kind], undefined].map((answer) => {
        const under = items.filter(({ id }) => answers[id] === answer)
        if (under.length === 0) return null
        return (
          <div key={answer ?? 'open'} className={styles['line']}>
            <dt className={styles['answer']}>
              <svg viewBox="-12 -12 24 24" className={styles['mark']} aria-hidden="true">
                <TieMark mark={markOf(answer)} />
              </svg>
              {t(`answers.${answer ?? 'open'}`)}
            </dt>
            <dd>
              {listWords(
                under.map(({ short }) => short),
                language,
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
