import { useTranslation } from 'react-i18next'

import type { GoalMatch } from '../../../../shared/domain/goals/goal.ts'
import { listWords } from '../../lib/list-words.ts'
import { useLanguage } from '../../lib/words.ts'

type Worded = {
  readonly title?: string | null
  readonly match: GoalMatch
  readonly target: number
  readonly people: readonly { readonly name: string }[]
}

/** Names a goal: in the person's own words, else by what counts; with how often when that is more than once. */
export const useGoalWords = (): ((goal: Worded) => string) => {
  const { t } = useTranslation(['goals', 'common'])
  const language = useLanguage()
  const named = ({ match, people }: Worded): string => {
    switch (match.kind) {
      case 'contacts': {
        const whom = match.circle === null ? t('words.anyone') : t(`words.circle.${match.circle}`)
        return match.channel === null
          ? t('words.contacts', { whom })
          : t('words.contactsBy', { whom, channel: t(`common:channel.${match.channel}`) })
      }
      case 'people':
        return t('words.people', {
          names: listWords(
            people.map(({ name }) => name),
            language,
          ),
        })
      case 'exercises':
        return match.track === null
          ? t('words.exercises')
          : t('words.track', { track: t(`common:track.${match.track}`) })
      case 'by-hand':
        return ''
    }
  }
  return (goal) => {
    const words = goal.title ?? named(goal)
    return goal.target > 1 ? t('words.times', { words, count: goal.target }) : words
  }
}
