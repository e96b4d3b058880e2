import { useTranslation } from 'react-i18next'

import { MONTHS, OFFERED_GAPS } from '../../../../../shared/domain/people/cadence.ts'
import { Choice } from '../../../components/ui/choice.tsx'
import { Choices } from '../../../components/ui/choices.tsx'
import { Select, TextField } from '../../../components/ui/field.tsx'
import { Columns, Quiet } from '../../../components/ui/page.tsx'
import { useGapWords } from '../../../lib/gap-words.ts'
import { type CadenceDraft, readCadence, type Refusal } from './cadence-draft.ts'

const SEASONS = ['year', 'season'] as const

type GapFieldsProps = {
  readonly draft: CadenceDraft
  readonly refusal: Refusal | null
  readonly onChange: (draft: CadenceDraft) => void
  readonly onEnter: () => void
}

/** A rhythm in words, or by two numbers of days; all year, or at a time of year. */
export const GapFields = ({ draft, refusal, onChange, onEnter }: GapFieldsProps) => {
  const { t } = useTranslation('ties')
  const gapWords = useGapWords()
  const read = readCadence(draft)
  const errorOf = (part: Refusal['part']) => (refusal?.part === part ? t(`cadence.${refusal.reason}`) : undefined)
  return (
    <>
      <Select
        label={t('cadence.gapLabel')}
        value={draft.gap}
        options={[
          ...OFFERED_GAPS.map((gap) => ({
            value: `${gap.idealDays}` as const,
            label: gapWords({ ...gap, months: MONTHS }),
          })),
          { value: 'other' as const, label: t('cadence.other') },
        ]}
        onChange={(gap) => {
          onChange({ ...draft, gap })
        }}
      />
      {draft.gap === 'other' && (
        <>
          <Columns>
            <div data-part="ideal">
              <TextField
                label={t('cadence.ideal')}
                inputMode="numeric"
                value={draft.ideal}
                error={errorOf('ideal')}
                onChange={(ideal) => {
                  onChange({ ...draft, ideal })
                }}
                onEnter={onEnter}
              />
            </div>
            <div data-part="longest">
              <TextField
                label={t('cadence.longest')}
                inputMode="numeric"
                value={draft.longest}
                error={errorOf('longest')}
                onChange={(longest) => {
                  onChange({ ...draft, longest })
                }}
                onEnter={onEnter}
              />
            </div>
          </Columns>
          {read.ok && <Quiet>{t('cadence.own', { gap: gapWords(read.cadence) })}</Quiet>}
        </>
      )}
      <Choice
        label={t('cadence.season')}
        value={draft.isSeasonal ? 'season' : 'year'}
        options={SEASONS.map((value) => ({ value, label: t(`cadence.when.${value}`) }))}
        onChange={(when) => {
          onChange({ ...draft, isSeasonal: when === 'season' })
        }}
      />
      {draft.isSeasonal && (
        <div data-part="months">
          <Choices
            label={t('cadence.months')}
            hint={t('cadence.seasonHint')}
            error={errorOf('months')}
            options={MONTHS.map((month) => ({ value: String(month), label: t(`cadence.shortMonth.${month}`) }))}
            values={draft.months.map(String)}
            onChange={(values) => {
              onChange({ ...draft, months: MONTHS.filter((month) => values.includes(String(month))) })
            }}
          />
        </div>
      )}
    </>
  )
}
