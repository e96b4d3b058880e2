import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WelcomePage } from '../../src/renderer/src/features/welcome/welcome-page.tsx'
import type { Person } from '../../src/shared/domain/people/person.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings, type Settings } from '../../src/shared/schemas/settings.ts'
import { aPerson } from '../factories/person.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const answering = () => {
  let people: readonly Person[] = []
  const changed = () => {
    bridge.emit('data.changed', { areas: ['people'] })
  }
  const bridge = installFakeBridge({
    'settings.update': (patch) => ok({ ...defaultSettings, ...(patch as Partial<Settings>) }),
    'people.list': () => ok([...people]),
    'people.add': ({ name, circle }) => {
      if (name.length > 200) return fail('invalid-input', [{ path: 'name', reason: 'too-long' }])
      const person = aPerson({ id: `01930000-0000-7000-8000-00000000000${String(people.length)}`, name, circle })
      people = [...people, person]
      changed()
      return ok(person)
    },
    'people.remove': ({ id }) => {
      people = people.filter((person) => person.id !== id)
      changed()
      return ok(null)
    },
  })
  return bridge
}

const open = () => openScreen(<WelcomePage />, { path: '/welcome' })

describe('the welcome', () => {
  it('can be skipped at once', async () => {
    const bridge = answering()
    const { user, address } = open()
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
    expect(bridge.inputsOf('settings.update')).toEqual([{ isWelcomed: true }])
    expect(bridge.inputsOf('people.add')).toEqual([])
  })

  it('goes through three screens by keyboard, with the focus on each heading', async () => {
    answering()
    const { user, address } = open()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    screen.getByText('1 of 3')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    const second = screen.getByRole('heading', { name: 'One small step, a few lines' })
    expect(document.activeElement).toBe(second)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    screen.getByRole('heading', { name: 'It stays with you' })
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('button', { name: 'Open the notebook' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
  })

  it('lets the language be chosen on its first screen', async () => {
    const bridge = answering()
    const { user } = open()
    await user.click(screen.getByRole('radio', { name: '日本語' }))
    expect(bridge.inputsOf('settings.update')).toEqual([{ language: 'ja' }])
  })

  it('adds dear people one by one, and the one that is still in the field at the end', async () => {
    const bridge = answering()
    const { user, address } = open()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '母{Enter}')
    await screen.findByText('母')
    const field = screen.getByRole('textbox', { name: 'Name' })
    await waitFor(() => {
      expect(document.activeElement).toBe(field)
    })
    await user.type(field, 'Anna')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Circle' }), 'Friend')
    await user.click(screen.getByRole('button', { name: 'Open the notebook' }))
    await waitFor(() => {
      expect(address()).toBe('/')
    })
    expect(bridge.inputsOf('people.add')).toEqual([
      { name: '母', circle: 'close' },
      { name: 'Anna', circle: 'friend' },
    ])
  })

  it('asks for no more than three names, and takes one off again', async () => {
    answering()
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    for (const name of ['A', 'B', 'C']) {
      await user.type(screen.getByRole('textbox', { name: 'Name' }), `${name}{Enter}`)
      await screen.findByText(name)
    }
    await screen.findByText('Three are plenty for today.')
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take “B” off the list' }))
    await screen.findByRole('textbox', { name: 'Name' })
  })

  it('stays with a name that was refused, and says why', async () => {
    const bridge = answering()
    const { user, address } = open()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(screen.getByRole('textbox', { name: 'Name' }))
    await user.paste('x'.repeat(201))
    await user.click(screen.getByRole('button', { name: 'Open the notebook' }))
    await screen.findByText('This is longer than fits here. Please make it shorter.')
    expect(address()).toBe('/welcome')
    expect(bridge.inputsOf('settings.update')).toEqual([])
  })
})
