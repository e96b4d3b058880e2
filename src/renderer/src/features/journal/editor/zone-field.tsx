import { useTranslation } from 'react-i18next'

import { Select } from '../../../components/ui/field.tsx'

type ZoneFieldProps = {
  /** Empty = `here`. */
  readonly zone: string
  /** The zone that holds where no other is chosen. */
  readonly here: string
  readonly onChange: (zone: string) => void
}

/** In which zone a time is meant. The wall time stays as it was typed. */
export const ZoneField = ({ zone, here, onChange }: ZoneFieldProps) => {
  const { t } = useTranslation('journal')
  const zones = Intl.supportedValuesOf('timeZone').filter((name) => name !== here)
  return (
    <Select
      label={t('form.zone')}
      hint={t('form.zoneHint')}
      value={zone === here ? '' : zone}
      options={[
        { value: '', label: inWords(here) },
        // A zone that goes by an older name is not in the list.
        ...(zone === '' || zone === here || zones.includes(zone) ? zones : [zone, ...zones]).map((name) => ({
          value: name,
          label: inWords(name),
        })),
      ]}
      onChange={onChange}
    />
  )
}

const inWords = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ' / ')
