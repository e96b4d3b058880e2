import { useTranslation } from 'react-i18next'

import type { FollowUp } from '../../../../shared/domain/people/follow-up.ts'
import { errorOf, invoke } from '../../lib/client.ts'
import { useSay } from '../ui/undo.tsx'

type Change = (followUp: Pick<FollowUp, 'id' | 'text'>) => Promise<void>

/** Marks a follow-up as done, or opens it again; says so, with a way back. */
export const useFinish = (): { readonly finish: Change; readonly reopen: Change } => {
  const { t } = useTranslation(['ties', 'common'])
  const say = useSay()
  // Not by way of the row: it is gone from its list by the time that the answer comes.
  const attempt = async (change: () => Promise<unknown>, done: () => void) => {
    try {
      await change()
      done()
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return {
    finish: ({ id, text }) =>
      attempt(
        () => invoke('followUps.finish', { id }),
        () => {
          say(t('followUps.doneSaid', { text: shortened(text) }), () => invoke('followUps.reopen', { id }))
        },
      ),
    reopen: ({ id }) =>
      attempt(
        () => invoke('followUps.reopen', { id }),
        () => {
          say(t('followUps.reopened'), () => invoke('followUps.finish', { id }))
        },
      ),
  }
}

const LONGEST_SAID = 30

/** The beginning of a text, where it would fill the line at the foot of the window. */
export const shortened = (text: string): string => {
  const characters = [...text]
  return characters.length <= LONGEST_SAID ? text : `${characters.slice(0, LONGEST_SAID).join('')}…`
}
