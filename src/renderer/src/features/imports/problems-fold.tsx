import { useTranslation } from 'react-i18next'

import { Fold } from '../../components/ui/fold.tsx'
import { Quiet } from '../../components/ui/page.tsx'
import type { Preview } from './choices.ts'
import styles from './import.module.css'

type ProblemsFoldProps = {
  /** The first of them. */
  readonly problems: Preview['problems']
  readonly count: number
}

/** What did not come along as it stood in the file, line by line. */
export const ProblemsFold = ({ problems, count }: ProblemsFoldProps) => {
  const { t } = useTranslation('import')
  if (count === 0) return null
  return (
    <Fold label={t('problems.title', { count })}>
      <ul className={styles['problems']}>
        {problems.map(({ kind, line, detail }, index) => (
          <li key={index} className={styles['problem']}>
            <span className={`${styles['where']} numbers`}>{line === null ? '' : t('problems.line', { line })}</span>
            <span>{t(`problems.${kind}`, { detail })}</span>
          </li>
        ))}
      </ul>
      {count > problems.length && <Quiet>{t('problems.more', { count: count - problems.length })}</Quiet>}
    </Fold>
  )
}
