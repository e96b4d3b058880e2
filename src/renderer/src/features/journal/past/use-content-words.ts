import { useTranslation } from 'react-i18next'

import type { Entry, EntryContent } from '../../../../../shared/domain/journal/entry.ts'
import { type Interaction, WORD_OF_ENERGY } from '../../../../../shared/domain/journal/journal.ts'
import type { Person } from '../../../../../shared/domain/people/person.ts'
import { useRead } from '../../../lib/query.ts'
import { useLocalized } from '../../../lib/words.ts'
import { namesOf, useMomentWords } from '../entry-words.ts'

/** What an entry holds beside its text, in a form that both a former version and today's have. */
export type Held = Pick<EntryContent, 'at' | 'told' | 'thanks' | 'tags' | 'exerciseId'> & {
  readonly interaction: Interaction | null
}

export const heldNow = ({ item, told, thanks }: Entry): Held => ({ ...item, told, thanks })

export const heldThen = (content: EntryContent, people: readonly Person[]): Held => ({
  ...content,
  interaction: content.interaction && {
    ...content.interaction,
    people: content.interaction.personIds.flatMap((id) => people.find((person) => person.id === id) ?? []),
  },
})

/** A field in words; empty where nothing was said. */
export type FieldWords = { readonly label: string; readonly words: string }

/** Says everything that an entry holds beside its text, each field under its label, always in the same order. */
export const useContentWords = (): ((held: Held) => readonly FieldWords[]) => {
  const { t } = useTranslation(['journal', 'common', 'past'])
  const momentWords = useMomentWords()
  const localized = useLocalized()
  const exercises = useRead('exercises.list', {}).data ?? []
  const separator = t('common:listSeparator')
  const word = <Value>(value: Value | null | undefined, say: (value: Value) => string): string =>
    value === null || value === undefined ? '' : say(value)

  return ({ at, interaction, told, thanks, tags, exerciseId }) => {
    const nameOf = (personId: string | null) => interaction?.people.find(({ id }) => id === personId)?.name
    const toldLine = ({ personId, text }: Held['told'][number]) => {
      const name = nameOf(personId)
      return name === undefined ? text : t('toldBy', { name, text })
    }
    const title = exercises.find(({ id }) => id === exerciseId)?.title
    return [
      { label: t('past:fields.when'), words: momentWords(at) },
      {
        label: t('past:fields.who'),
        words: interaction === null ? t('dayNote') : namesOf(interaction.people, separator) || t('someone'),
      },
      { label: t('past:fields.how'), words: word(interaction?.channel, (value) => t(`common:channel.${value}`)) },
      { label: t('past:fields.length'), words: word(interaction?.length, (value) => t(`lengthTold.${value}`)) },
      { label: t('past:fields.began'), words: word(interaction?.initiatedBy, (value) => t(`beganTold.${value}`)) },
      { label: t('past:fields.moodBefore'), words: word(interaction?.moodBefore, (value) => t(`moodWords.${value}`)) },
      { label: t('past:fields.moodAfter'), words: word(interaction?.moodAfter, (value) => t(`moodWords.${value}`)) },
      {
        label: t('past:fields.energy'),
        words: word(interaction?.energy, (value) => t(`energyTold.${WORD_OF_ENERGY[value]}`)),
      },
      { label: t('told'), words: told.map(toldLine).join('\n') },
      { label: t('thanks'), words: thanks },
      { label: t('tags'), words: tags.join(separator) },
      { label: t('exercise'), words: title === undefined ? (exerciseId ?? '') : localized(title) },
    ]
  }
}
