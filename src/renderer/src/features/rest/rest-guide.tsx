import { useTranslation } from 'react-i18next'

import { breathAt, lineAt, REST_LINES, type RestKind } from '../../../../shared/domain/rest/rest.ts'
import styles from './rest.module.css'

type RestGuideProps = { readonly kind: RestKind; readonly elapsedMs: number; readonly totalMs: number }

/** What stands there while the rest goes on: a breath, or one line after another. */
export const RestGuide = ({ kind, elapsedMs, totalMs }: RestGuideProps) => {
  const { t } = useTranslation('rest')
  if (kind === 'breathing') {
    const breath = breathAt(elapsedMs)
    return (
      <div className={styles['breathing']}>
        <p className="visually-hidden">{t('breathing.line')}</p>
        <span className={styles['circle']} data-breath={breath} aria-hidden="true" />
        <p className={styles['breath']} aria-hidden="true">
          {t(`breathing.${breath}`)}
        </p>
      </div>
    )
  }
  const line = lineAt(elapsedMs, totalMs, REST_LINES[kind])
  return (
    <p key={line} className={styles['line']} role="status">
      {t(`${kind}.steps.${line}` as 'silence.steps.1')}
    </p>
  )
}
