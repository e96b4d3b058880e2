import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ok } from '../../src/shared/ipc/result.ts'
import { CHANGE, install, look, open, REPORT } from './open-import.tsx'

it('says so when a file had nothing new in it', async () => {
  const { bridge, user } = await look()
  bridge.answer({
    'imports.commit': () => ok({ ...REPORT, changeId: null, added: 0, joined: 0, same: 3, talksThere: 2 }),
  })
  await user.click(screen.getByRole('button', { name: /^Add 2/ }))
  await screen.findByText('3 people were here already, with nothing new.')
  screen.getByText('2 contacts were in the journal already and were not written again.')
  screen.getByText('There was nothing new to write down.')
  screen.getByRole('heading', { level: 1, name: 'Nothing new was in it' })
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
})

describe('an import that is taken back', () => {
  it('takes everything back with one press', async () => {
    const { bridge, user } = await look()
    await user.click(screen.getByRole('button', { name: /^Add 2/ }))
    await user.click(await screen.findByRole('button', { name: 'Take all of it back' }))
    await screen.findByText('Taken back. Everything is as it was before.')
    expect(bridge.inputsOf('imports.undo')).toEqual([{ changeId: CHANGE }])
    await screen.findByRole('button', { name: 'Choose a file' })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('imports.redo')).toEqual([{ changeId: CHANGE }])
  })

  it('says how many stay also where the line at the foot takes it back, and lets it come again', async () => {
    const { bridge, user } = await look()
    bridge.answer({ 'imports.undo': () => ok({ stayed: 2 }) })
    await user.click(screen.getByRole('button', { name: /^Add 2/ }))
    await screen.findByRole('heading', { level: 1, name: 'They are here' })
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Taken back. 2 people stay, because something was written about them since.')
    expect(screen.queryByText('It is back as it was.')).toBeNull()
    await screen.findByRole('button', { name: 'Choose a file' })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(bridge.inputsOf('imports.redo')).toEqual([{ changeId: CHANGE }])
  })

  it('offers the way back also when it was some time ago', async () => {
    const at = { epochMs: 0, zone: 'Asia/Tokyo', localDay: '2026-11-21' }
    const bridge = install(
      { kind: 'cancelled' },
      { 'imports.latest': () => ok([{ changeId: CHANGE, at, people: 12 }]) },
    )
    const { user } = open()
    await screen.findByText('Saturday 21 November: 12 people')
    await user.click(screen.getByRole('button', { name: 'Take back what came on Saturday 21 November' }))
    await screen.findByText('Taken back. Everything is as it was before.')
    expect(bridge.inputsOf('imports.undo')).toEqual([{ changeId: CHANGE }])
  })
})
