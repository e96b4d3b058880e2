import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { inNameOrder } from '../../../../shared/domain/people/name-order.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import { findPeople, indexPeople } from '../../components/match-people.ts'
import { Choice } from '../../components/ui/choice.tsx'
import { TextField } from '../../components/ui/field.tsx'
import { Quiet, Stack } from '../../components/ui/page.tsx'
import { useRead } from '../../lib/query.ts'

type FindPersonProps = {
  readonly label: string
  /** Not to be found here. */
  readonly without: string
  readonly chosen: Person | null
  readonly onChoose: (person: Person) => void
}

/** More names than this are found by typing on. */
const MOST_SHOWN = 8

/** One of the people there are, by their name. Also those who rest. */
export const FindPerson = ({ label, without, chosen, onChoose }: FindPersonProps) => {
  const { t } = useTranslation('import')
  const [typed, setTyped] = useState('')
  const people = useRead('people.list', {}).data
  const index = useMemo(
    () => indexPeople(inNameOrder((people ?? []).filter(({ id }) => id !== without))),
    [people, without],
  )
  const found = useMemo(() => findPeople(index, typed).slice(0, MOST_SHOWN), [index, typed])
  // Whoever is chosen stays to be seen while one looks for somebody else.
  const shown = chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found]
  return (
    <Stack gap="small">
      <TextField type="search" label={t('merge.find')} value={typed} onChange={setTyped} />
      {shown.length === 0 ? (
        <Quiet>{t('merge.none')}</Quiet>
      ) : (
        <Choice
          label={label}
          value={chosen?.id ?? null}
          options={shown.map(({ id, name, reading, nickname }) => {
            const note = [reading, nickname].filter((text) => text !== '').join(' · ')
            return { value: id, label: name, ...(note !== '' && { note }) }
          })}
          onChange={(id) => {
            const person = shown.find((each) => each.id === id)
            if (person !== undefined) onChoose(person)
          }}
        />
      )}
    </Stack>
  )
}
