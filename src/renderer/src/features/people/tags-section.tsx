import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { PERSON_TAGS, type PersonTag } from '../../../../shared/domain/people/person.ts'
import { Choices } from '../../components/ui/choices.tsx'
import { Section } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useWrite } from '../../lib/query.ts'

type TagsSectionProps = { readonly personId: string; readonly tags: readonly PersonTag[] }

/** Fixed words that stand on someone; each is kept as soon as it is ticked. */
export const TagsSection = ({ personId, tags }: TagsSectionProps) => {
  const { t } = useTranslation('people')
  const set = useWrite('people.setTags')
  // What was ticked is ticked at once, also while it is on its way.
  const [chosen, setChosen] = useState(tags)
  return (
    <Section title={t('tags.title')}>
      <Choices
        label={t('tags.label')}
        hint={t('tags.note')}
        options={PERSON_TAGS.map((value) => ({ value, label: t(`tags.${value}`) }))}
        values={chosen}
        onChange={(values) => {
          const former = chosen
          setChosen(values)
          set.mutate(
            { id: personId, tags: [...values] },
            {
              onError: () => {
                setChosen(former)
              },
            },
          )
        }}
      />
      {set.isError && <Failure error={set.error} />}
    </Section>
  )
}
