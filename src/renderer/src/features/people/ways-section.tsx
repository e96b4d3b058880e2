import { PenLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { ContactWay } from '../../../../shared/domain/people/contact-way.ts'
import { Button, IconButton } from '../../components/ui/button.tsx'
import { Landing } from '../../components/ui/landing.tsx'
import { Quiet, Row, Section } from '../../components/ui/page.tsx'
import { WayActions } from '../../components/way-actions.tsx'
import styles from './person.module.css'
import { WayDialog } from './way-dialog.tsx'

type WaysSectionProps = { readonly personId: string; readonly ways: readonly ContactWay[] }

/** How someone can be reached, the way that they like best first. */
export const WaysSection = ({ personId, ways }: WaysSectionProps) => {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState<ContactWay | 'new' | null>(null)
  return (
    <Section title={t('ways.title')}>
      {ways.length === 0 && <Quiet>{t('ways.empty')}</Quiet>}
      <Landing label={t('ways.title')} on={String(ways.length)}>
        <ul className={styles['rows']}>
          {ways.map((way) => (
            <li key={way.id} className={styles['row']}>
              <div className={styles['grow']}>
                <p className={styles['quiet']}>
                  {[
                    t(`ways.kinds.${way.kind}`),
                    way.label,
                    way.isPreferred ? t('ways.preferred') : '',
                    way.bestTime === '' ? '' : t('ways.best', { time: way.bestTime }),
                  ]
                    .filter((words) => words !== '')
                    .join(t('dates.separator'))}
                </p>
                <p className={styles['words']}>
                  <bdi>{way.value}</bdi>
                </p>
              </div>
              <div className={styles['acts']}>
                <WayActions personId={personId} way={way} />
                <IconButton
                  label={t('ways.change', { value: way.value })}
                  icon={<PenLine />}
                  onClick={() => {
                    setOpen(way)
                  }}
                />
              </div>
            </li>
          ))}
        </ul>
      </Landing>
      <Row>
        <Button
          icon={<Plus strokeWidth={1.5} />}
          onClick={() => {
            setOpen('new')
          }}
        >
          {t('ways.add')}
        </Button>
      </Row>
      <WayDialog
        personId={personId}
        open={open}
        isFirst={ways.length === 0}
        onClose={() => {
          setOpen(null)
        }}
      />
    </Section>
  )
}
