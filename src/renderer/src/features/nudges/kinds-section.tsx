import { useTranslation } from 'react-i18next'

import { Choice } from '../../components/ui/choice.tsx'
import { Quiet, Section, Stack } from '../../components/ui/page.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { frequenciesOf, type NudgeLog } from './nudge-words.ts'

type KindState = NudgeLog['kinds'][number]

/** More, usual, fewer, never: kind by kind, in place. */
export const KindsSection = ({ log }: { readonly log: NudgeLog }) => {
  const { t } = useTranslation('nudge-pages')
  return (
    <Section title={t('kinds.title')} note={t('kinds.note')}>
      <Stack gap="large">
        {log.kinds.map((kind) => (
          <Kind key={kind.kind} state={kind} />
        ))}
      </Stack>
    </Section>
  )
}

const Kind = ({ state }: { readonly state: KindState }) => {
  const { t } = useTranslation(['nudge-pages', 'common'])
  const say = useSay()
  const { kind, frequency } = state
  const options = frequenciesOf(kind)
  const isOnOff = options.length === 2
  const words = stateWords(state, t)

  const tune = async (next: KindState['frequency']) => {
    try {
      await invoke('nudges.tune', { kind, frequency: next })
      say(t('kinds.kept'), () => invoke('nudges.tune', { kind, frequency }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  return (
    <Stack gap="small">
      <Choice
        label={t(`kinds.${kind}`)}
        value={isOnOff && frequency !== 'never' ? 'usual' : frequency}
        options={options.map((option) => ({
          value: option,
          label: isOnOff ? t(`onOff.${option === 'never' ? 'never' : 'usual'}`) : t(`frequency.${option}`),
        }))}
        onChange={(next) => void tune(next)}
      />
      <Quiet>{t(`kinds.about.${kind}`)}</Quiet>
      {words !== '' && <Quiet>{words}</Quiet>}
    </Stack>
  )
}

const stateWords = (
  { frequency, intervalDays: days, hasBackedOff, off }: KindState,
  t: ReturnType<typeof useTranslation<'nudge-pages'>>['t'],
): string => {
  if (frequency === 'never' || days === null) return ''
  if (off !== null) return t(off === 'not-helpful' ? 'kinds.offNotHelpful' : 'kinds.offUnheard')
  if (days === 1) return t('kinds.everyDay')
  return t(hasBackedOff ? 'kinds.backedOff' : 'kinds.every', { days })
}
