import { useTranslation } from 'react-i18next'

import type { Cadence, PersonCadence } from '../../../../shared/domain/people/cadence.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Quiet, Row } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { useGapWords } from '../../lib/gap-words.ts'

type RarerOfferProps = {
  readonly person: Person
  readonly rarer: Cadence
  /** What was said about the person before. */
  readonly own: PersonCadence | null
}

/** After a long silence: a wider rhythm may suit better. Either answer can be taken back. */
export const RarerOffer = ({ person, rarer, own }: RarerOfferProps) => {
  const { t } = useTranslation(['ties', 'common'])
  const gapWords = useGapWords()
  const say = useSay()
  const personId = person.id

  const attempt = async (answer: () => Promise<void>) => {
    try {
      await answer()
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  const take = () =>
    attempt(async () => {
      await invoke('cadences.setOfPerson', { personId, own: { kind: 'own', cadence: rarer } })
      say(t('invitations.rarer.taken', { name: person.name, gap: gapWords(rarer) }), () =>
        invoke('cadences.setOfPerson', { personId, own }),
      )
    })
  const keep = () =>
    attempt(async () => {
      await invoke('invitations.keepCadence', { personId })
      say(t('invitations.rarer.kept'), () => invoke('invitations.takeBack', { personId, answer: 'keep-cadence' }))
    })

  return (
    <>
      <Quiet>{t('invitations.rarer.offer', { gap: gapWords(rarer) })}</Quiet>
      <Row>
        <Button variant="plain" onClick={() => void take()}>
          {t('invitations.rarer.take')}
        </Button>
        <Button variant="plain" onClick={() => void keep()}>
          {t('invitations.rarer.keep')}
        </Button>
      </Row>
    </>
  )
}
