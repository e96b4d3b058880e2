import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import { Select } from '../../../components/ui/field.tsx'
import styles from '../journal.module.css'

type ZoneFieldProps = {
  /** Empty = `here`. */
  readonly zone: string
  /** The zone that holds where no other is chosen. */
  readonly here: string
  readonly onChange: (zone: string) => void
}

/** In which zone a time is meant. The wall time stays as it was typed. The long list comes when it is asked for. */
export const ZoneField = ({ zone, here, onChange }: ZoneFieldProps) => {
  const { t } = useTranslation('journal')
  const [isOpen, setIsOpen] = useState(zone !== '' && zone !== here)
  const place = useRef<HTMLDivElement>(null)
  const hasAsked = useRef(false)
  useEffect(() => {
    if (isOpen && hasAsked.current) place.current?.querySelector('select')?.focus()
  }, [isOpen])

  if (!isOpen) {
    return (
      <div className={styles['zone']}>
        <span>{t('form.zoneHere', { zone: inWords(here) })}</span>
        <Button
          variant="plain"
          onClick={() => {
            hasAsked.current = true
            setIsOpen(true)
          }}
        >
          {t('form.zoneChange')}
        </Button>
      </div>
    )
  }
  const zones = Intl.supportedValuesOf('timeZone').filter((name) => name !== here)
  // A zone that goes by an older name is not in the list.
  const all = zone === '' || zone === here || zones.includes(zone) ? zones : [zone, ...zones]
  return (
    <div ref={place}>
      <Select
        label={t('form.zone')}
        value={zone === here ? '' : zone}
        options={[{ value: '', label: inWords(here) }, ...all.map((name) => ({ value: name, label: inWords(name) }))]}
        onChange={onChange}
      />
    </div>
  )
}

const inWords = (zone: string): string => zone.replaceAll('_', ' ')
