import { Leaf } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { type DayMark, marksOf, type PathItem } from './day-marks.ts'
import styles from './days-line.module.css'
import { useTitles } from './use-titles.ts'

/** The days of a path one under the other, strung on a line: what was, what is, what comes. */
export const DaysLine = ({ item }: { readonly item: PathItem }) => {
  const { t } = useTranslation('paths')
  const { titleOf } = useTitles()
  const marks = marksOf(item)
  return (
    <ol className={styles['line']}>
      {item.path.days.map((day, index) => {
        const mark = marks[index] ?? 'to-come'
        const word = wordOf(mark)
        return (
          <li
            key={index}
            className={`${styles['day']} ${styles[mark]} ${day.kind === 'rest' ? styles['rest-day'] : ''}`}
            aria-current={mark === 'now' ? 'step' : undefined}
          >
            <span className={styles['mark']} aria-hidden="true">
              {day.kind === 'rest' && <Leaf size={14} strokeWidth={1.5} />}
            </span>
            <span className={`${styles['number']} numbers`}>{t('day.number', { day: index + 1 })}</span>
            <span className={styles['title']}>
              {day.kind === 'rest' ? (
                t('day.rest')
              ) : (
                <Link to={`/exercises/${day.exerciseId}`} className={styles['link'] ?? ''}>
                  {titleOf(day.exerciseId) ?? t('day.step')}
                </Link>
              )}
            </span>
            {word !== null && <span className={styles['word']}>{t(`mark.${word}`)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** What is to come needs no word. */
const wordOf = (mark: DayMark) => (mark === 'rest' || mark === 'to-come' ? null : mark)
