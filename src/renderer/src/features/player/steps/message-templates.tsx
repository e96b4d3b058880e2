import { PenLine } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { REGISTERS, type Register } from '../../../../../shared/domain/exercises/exercise.ts'
import { fillTemplate } from '../../../../../shared/domain/exercises/fill-template.ts'
import { Button } from '../../../components/ui/button.tsx'
import styles from './steps.module.css'

/** A card shows the beginning of long words. UTF-16 code units. */
const MOST_SHOWN = 400

type MessageTemplatesProps = {
  readonly label: string
  readonly name: string
  readonly templates: readonly { readonly register: Register; readonly text: string }[]
  /** One speaks politely with them. */
  readonly isPoliteFirst: boolean
  /** What the person has written already; empty when nothing. */
  readonly own: string
  readonly onPick: (template: string) => void
  readonly onOwn: () => void
}

/** The templates as cards, relaxed ones and polite ones, those that fit the person first; a name is filled in, a topic is a gap. */
export const MessageTemplates = ({
  label,
  name,
  templates,
  isPoliteFirst,
  own,
  onPick,
  onOwn,
}: MessageTemplatesProps) => {
  const { t } = useTranslation('player')
  const place = useRef<HTMLDivElement>(null)
  const isBack = own !== ''
  useEffect(() => {
    // Coming back from one's own words, the focus would be lost with their screen.
    if (isBack) place.current?.querySelector('button')?.focus()
  }, [isBack])
  return (
    <div ref={place} className={styles['templates']} role="group" aria-label={label}>
      {isBack && (
        <div className={styles['register']}>
          <h3 className={styles['kind']}>{t('message.mine')}</h3>
          <button type="button" className={styles['card']} onClick={onOwn}>
            {own.length > MOST_SHOWN ? `${own.slice(0, MOST_SHOWN)}\u2026` : own}
          </button>
        </div>
      )}
      {(isPoliteFirst ? REGISTERS.toReversed() : REGISTERS).map((register) => {
        const cards = templates.filter((template) => template.register === register)
        if (cards.length === 0) return null
        return (
          <div key={register} className={styles['register']}>
            <h3 className={styles['kind']}>{t(`message.register.${register}`)}</h3>
            {cards.map(({ text }, index) => (
              <button
                key={index}
                type="button"
                className={styles['card']}
                onClick={() => {
                  onPick(text)
                }}
              >
                {fillTemplate(text, { name, topic: '\u2026\u2026' })}
              </button>
            ))}
          </div>
        )
      })}
      {!isBack && (
        <div>
          <Button variant="plain" icon={<PenLine />} onClick={onOwn}>
            {t('message.own')}
          </Button>
        </div>
      )}
    </div>
  )
}
