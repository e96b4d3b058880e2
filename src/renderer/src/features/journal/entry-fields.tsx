import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { FIVE } from '../../../../shared/domain/checkins/check-in.ts'
import { CONTACT_CHANNELS, ENERGY_BALANCES, INITIATORS } from '../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Choice, Scale } from '../../components/ui/choice.tsx'
import { TextArea, TextField } from '../../components/ui/field.tsx'
import type { EntryForm } from './entry-form.ts'
import styles from './journal.module.css'
import { ICON_OF_CHANNEL, WORD_OF_ENERGY } from './ways.tsx'

/** Why a field was refused, in words. */
export type EntryErrors = { readonly who?: string; readonly when?: string; readonly text?: string }

type EntryFieldsProps = {
  readonly form: EntryForm
  readonly onChange: (change: Partial<EntryForm>) => void
  readonly errors: EntryErrors
  readonly alsoKnown: readonly Person[]
  /** A question to notice something by. */
  readonly reflection: string | undefined
  /** False when an entry is changed that has its time already. */
  readonly isNew: boolean
}

/** The fields of an entry: what is told most often first, the rest folded away. */
export const EntryFields = ({ form, onChange, errors, alsoKnown, reflection, isNew }: EntryFieldsProps) => {
  const { t } = useTranslation(['journal', 'common'])
  return (
    <div className={styles['fields']}>
      <Choice
        label={t('form.kind')}
        isLabelHidden
        value={form.isContact ? 'contact' : 'day'}
        options={[
          { value: 'contact', label: t('form.contact') },
          { value: 'day', label: t('form.day') },
        ]}
        onChange={(kind) => {
          onChange({ isContact: kind === 'contact' })
        }}
      />
      {form.isContact && (
        <>
          <PersonPicker
            label={t('form.who')}
            chosen={form.personIds}
            typed={form.typedName}
            alsoKnown={alsoKnown}
            error={errors.who}
            onChange={(personIds) => {
              onChange({ personIds })
            }}
            onType={(typedName) => {
              onChange({ typedName })
            }}
          />
          <Choice
            label={t('form.how')}
            value={form.channel}
            options={CONTACT_CHANNELS.map((channel) => {
              const Icon = ICON_OF_CHANNEL[channel]
              return { value: channel, label: t(`common:channel.${channel}`), icon: <Icon strokeWidth={1.5} /> }
            })}
            onChange={(channel) => {
              onChange({ channel })
            }}
          />
          <Optional
            isChosen={form.moodAfter !== null}
            onClear={() => {
              onChange({ moodAfter: null })
            }}
          >
            <Scale
              label={t('form.moodAfter')}
              low={t('common:mood.low')}
              high={t('common:mood.high')}
              values={FIVE}
              value={form.moodAfter}
              onChange={(moodAfter) => {
                onChange({ moodAfter })
              }}
            />
          </Optional>
          <Optional
            isChosen={form.energy !== null}
            onClear={() => {
              onChange({ energy: null })
            }}
          >
            <Choice
              label={t('form.energy')}
              value={form.energy}
              options={ENERGY_BALANCES.map((value) => ({ value, label: t(`energyWords.${WORD_OF_ENERGY[value]}`) }))}
              onChange={(energy) => {
                onChange({ energy })
              }}
            />
          </Optional>
        </>
      )}
      <TextArea
        label={t('form.words')}
        hint={reflection}
        error={errors.text}
        value={form.text}
        onChange={(text) => {
          onChange({ text })
        }}
      />
      <More form={form} onChange={onChange} isNew={isNew} whenError={errors.when} />
    </div>
  )
}

type MoreProps = Pick<EntryFieldsProps, 'form' | 'onChange' | 'isNew'> & { readonly whenError: string | undefined }

const More = ({ form, onChange, isNew, whenError }: MoreProps) => {
  const { t } = useTranslation(['journal', 'common'])
  const when = (
    <TextField
      type="datetime-local"
      label={t('form.when')}
      hint={t(isNew ? 'form.whenHint' : 'form.whenHintOld')}
      error={whenError}
      value={form.when}
      onChange={(value) => {
        onChange({ when: value })
      }}
    />
  )
  const [isOpen, setIsOpen] = useState(form.when !== '' || form.initiatedBy !== null || form.moodBefore !== null)
  return (
    <details
      className={styles['more']}
      open={isOpen || whenError !== undefined}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>{t(form.isContact ? 'form.more' : 'form.when')}</summary>
      <div className={styles['fields']}>
        {when}
        {form.isContact && (
          <>
            <Optional
              isChosen={form.initiatedBy !== null}
              onClear={() => {
                onChange({ initiatedBy: null })
              }}
            >
              <Choice
                label={t('form.began')}
                value={form.initiatedBy}
                options={INITIATORS.map((value) => ({ value, label: t(`form.beganWords.${value}`) }))}
                onChange={(initiatedBy) => {
                  onChange({ initiatedBy })
                }}
              />
            </Optional>
            <Optional
              isChosen={form.moodBefore !== null}
              onClear={() => {
                onChange({ moodBefore: null })
              }}
            >
              <Scale
                label={t('form.moodBefore')}
                low={t('common:mood.low')}
                high={t('common:mood.high')}
                values={FIVE}
                value={form.moodBefore}
                onChange={(moodBefore) => {
                  onChange({ moodBefore })
                }}
              />
            </Optional>
          </>
        )}
      </div>
    </details>
  )
}

/** A question that may stay open, also after it was answered. */
const Optional = ({
  isChosen,
  onClear,
  children,
}: {
  readonly isChosen: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('journal')
  return (
    <div className={styles['optional']}>
      {children}
      {isChosen && (
        <Button variant="plain" onClick={onClear}>
          {t('form.leaveOpen')}
        </Button>
      )}
    </div>
  )
}
