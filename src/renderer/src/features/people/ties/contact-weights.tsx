import { useTranslation } from 'react-i18next'

import { type Weight, WEIGHTS } from '../../../../../shared/domain/people/cadence.ts'
import { CONTACT_CHANNELS } from '../../../../../shared/domain/journal/journal.ts'
import { Select } from '../../../components/ui/field.tsx'
import { Fold } from '../../../components/ui/fold.tsx'
import { Quiet, Stack } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { invoke } from '../../../lib/client.ts'
import { useRead, useWrite } from '../../../lib/query.ts'

const WORDS = { 1: 'whole', 0.75: 'three-quarters', 0.5: 'half', 0.25: 'quarter' } as const satisfies Record<
  Weight,
  string
>

/** How much each kind of contact counts, compared with meeting. */
export const ContactWeights = () => {
  const { t } = useTranslation(['ties', 'common'])
  const say = useSay()
  const weights = useRead('settings.get', {}).data?.contactWeights
  const update = useWrite('settings.update')
  if (weights === undefined) return null
  return (
    <Fold label={t('cadence.weights.title')}>
      <Stack>
        <Quiet>{t('cadence.weights.lead')}</Quiet>
        {CONTACT_CHANNELS.map((channel) => (
          <Select
            key={channel}
            label={t(`common:channel.${channel}`)}
            value={WORDS[weights[channel]]}
            options={WEIGHTS.toReversed().map((weight) => ({
              value: WORDS[weight],
              label: t(`cadence.weights.value.${WORDS[weight]}`),
            }))}
            onChange={(word) => {
              const weight = WEIGHTS.find((each) => WORDS[each] === word)
              if (weight === undefined) return
              update.mutate(
                { contactWeights: { ...weights, [channel]: weight } },
                {
                  onSuccess: () => {
                    say(t('cadence.weights.kept'), () => invoke('settings.update', { contactWeights: weights }))
                  },
                },
              )
            }}
          />
        ))}
        {update.isError && <Failure error={update.error} />}
      </Stack>
    </Fold>
  )
}
