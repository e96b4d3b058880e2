import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'

import { PersonPage } from '../../src/renderer/src/features/people/person-page.tsx'
import { ok } from '../../src/shared/ipc/result.ts'
import { aPerson } from '../factories/person.ts'
import { detailsOf, installPeople } from '../fakes/people.ts'
import { openScreen } from './open-screen.tsx'

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const ada = aPerson({ id: idOf(1), name: 'Ada', circle: 'friend' })
const other = aPerson({ id: idOf(2), name: 'Ben' })

it('lists who was put into them, and takes that back', async () => {
  const bridge = installPeople([detailsOf(ada)])
  const screens = (
    <Routes>
      <Route path=":personId" element={<PersonPage />} />
    </Routes>
  )
  const { user } = openScreen(screens, { path: '/people/*', at: `/people/${ada.id}` })
  await screen.findByRole('heading', { level: 1, name: 'Ada' })
  expect(screen.queryByRole('region', { name: 'Put together before' })).toBeNull()
  const at = { epochMs: 1_795_000_000_000, zone: 'Asia/Tokyo', localDay: '2025-11-19' }
  const merged = { changeId: idOf(40), at, goneId: other.id, name: 'Ben' }
  bridge.answer({
    'people.merged': () => ok([merged]),
    'people.unmerge': () => {
      bridge.answer({ 'people.merged': () => ok([]) })
      bridge.emit('data.changed', { areas: ['people'] })
      return ok(null)
    },
    'people.merge': () => ok({ changeId: idOf(41) }),
  })
  bridge.emit('data.changed', { areas: ['people'] })
  const place = within(await screen.findByRole('region', { name: 'Put together before' }))
  place.getByText('Wednesday 19 November 2025: “Ben”')
  await user.click(place.getByRole('button', { name: 'Take it back: “Ben”' }))
  expect(bridge.inputsOf('people.unmerge')).toEqual([{ changeId: merged.changeId }])
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Put together before' }))
  })
  screen.getByText('They are two again: “Ada” and “Ben”.')
  await user.click(screen.getByRole('button', { name: 'Take it back' }))
  expect(bridge.inputsOf('people.merge')).toEqual([{ keepId: ada.id, goneId: other.id }])
})
