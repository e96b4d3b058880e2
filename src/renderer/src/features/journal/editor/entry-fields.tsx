import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { CONTACT_CHANNELS } from '../../../../../shared/domain/journal/journal.ts'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { TextArea } from '../../../components/ui/field.tsx'
import styles from '../journal.module.css'
import { ICON_OF_CHANNEL } from '../ways.tsx'
import { hasContact } from './entry-form.ts'
import type { FieldProps } from './field-props.ts'
import { MoreFields } from './more-fields.tsx'
import { PromptOffer } from './prompt-offer.tsx'
import { EnergyQuestion, MoodQuestion } from './questions.tsx'
import { ToldFields } from './told-fields.tsx'

/** The fields of an entry: what is told most often first, the rest folded away. */
export const EntryFields = ({
  reflection,
  ...props
}: FieldProps & {
  /** A question to notice something by. */
  readonly reflection: string | undefined
}) => {
  const { t } = useTranslation(['journal', 'common'])
  const { form, onChange, errors } = props
  const words = useRef<HTMLDivElement>(null)

  /** The question stands in the text, and the writing goes on under it. */
  const beginWith = (question: string) => {
    const before = form.text.trimEnd()
    onChange({ text: `${before}${before === '' ? '' : '\n\n'}> ${question}\n\n` })
    const field = words.current?.querySelector('textarea')
    // The field has the new text in the next frame.
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(field.value.length, field.value.length)
    })
  }
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
      {!form.isContact && hasContact(form) && (
        <p role="status" className={styles['key']}>
          {t('form.dayLeavesOut')}
        </p>
      )}
      {form.isContact && <ContactFields {...props} />}
      <div ref={words} data-field="text" className={styles['words']}>
        <TextArea
          label={t('form.words')}
          hint={reflection ?? t('form.wordsHint')}
          error={errors.text}
          value={form.text}
          onChange={(text) => {
            onChange({ text })
          }}
        />
        <PromptOffer form={form} isNew={props.isNew} onBegin={beginWith} />
      </div>
      {form.isContact && <ToldFields {...props} />}
      <MoreFields {...props} />
    </div>
  )
}

const ContactFields = ({ form, onChange, errors, alsoKnown }: FieldProps) => {
  const { t } = useTranslation(['journal', 'common'])
  return (
    <>
      <div data-field="who">
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
      </div>
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
      <MoodQuestion
        label={t('form.moodAfter')}
        value={form.moodAfter}
        onChange={(moodAfter) => {
          onChange({ moodAfter })
        }}
      />
      <EnergyQuestion
        value={form.energy}
        onChange={(energy) => {
          onChange({ energy })
        }}
      />
    </>
  )
}
