import { useTranslation } from 'react-i18next'

import type { Frequency } from '../../../../shared/domain/nudges/preferences.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Quiet, Row } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'

type Current = Output<'nudges.current'>

type NudgeRarerProps = NonNullable<Current['rarer']> & { readonly kind: NonNullable<Current['open']>['kind'] }

/** A kind that is put off again and again may come less often, or not at all. It is asked until there is an answer. */
export const NudgeRarer = ({ kind, from, to }: NudgeRarerProps) => {
  const { t } = useTranslation(['today', 'common'])
  const say = useSay()
  const step = to === 'never' ? 'never' : 'fewer'
  const tune = async (frequency: Frequency) => {
    try {
      await invoke('nudges.tune', { kind, frequency })
      if (frequency === from) say(t('nudge.rarer.kept'))
      else say(t('nudge.rarer.changed'), () => invoke('nudges.tune', { kind, frequency: from }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <>
      <Quiet>{t(`nudge.rarer.${step}`)}</Quiet>
      <Row>
        <Button variant="plain" onClick={() => void tune(to)}>
          {t(step === 'never' ? 'nudge.rarer.toNever' : 'nudge.rarer.toFewer')}
        </Button>
        <Button variant="plain" onClick={() => void tune(from)}>
          {t('nudge.rarer.keep')}
        </Button>
      </Row>
    </>
  )
}
