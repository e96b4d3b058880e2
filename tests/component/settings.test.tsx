import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SettingsPage } from '../../src/renderer/src/features/settings/settings-page.tsx'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { defaultSettings, type Settings } from '../../src/shared/schemas/settings.ts'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

const info = {
  version: '0.1.0',
  dataFolder: '/home/mori/tsunagari',
  isDemo: false,
  language: 'en',
  problem: null,
  settingsWereReset: false,
  quickLogShortcut: 'works' as const,
} as const

/** Main, as far as settings go. */
const answering = (
  start: Partial<Settings> = {},
  more: Partial<Omit<typeof info, 'settingsWereReset'>> & { readonly settingsWereReset?: boolean } = {},
) => {
  let settings: Settings = { ...defaultSettings, ...start }
  const bridge = installFakeBridge({
    'app.info': () => ok({ ...info, ...more }),
    'app.openDataFolder': () => ok(null),
    'pauses.list': () => ok({ today: '2026-11-21', pauses: [] }),
    'settings.get': () => ok(settings),
    'settings.update': (patch) => {
      settings = { ...settings, ...(patch as Partial<Settings>) }
      bridge.emit('settings.changed', settings)
      return ok(settings)
    },
  })
  return bridge
}

const chosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked

describe('settings', () => {
  it('keeps each change at once and says so quietly', async () => {
    const bridge = answering()
    const { user } = openScreen(<SettingsPage />)
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    await screen.findByText('Kept.')
    await user.click(screen.getByRole('radio', { name: 'Sunday' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'A day begins at' }), 'midnight')
    await user.click(screen.getByRole('radio', { name: '日本語' }))
    expect(bridge.inputsOf('settings.update')).toEqual([
      { theme: 'dark' },
      { firstWeekday: 7 },
      { dayStartHour: 0 },
      { language: 'ja' },
    ])
    expect(chosen('Dark')).toBe(true)
    expect(chosen('Sunday')).toBe(true)
    expect(screen.getByText('Kept.').getAttribute('role')).toBe('status')
  })

  it('offers the review of the week from a day and an hour on, or not at all', async () => {
    const bridge = answering()
    const { user } = openScreen(<SettingsPage />)
    const day = await screen.findByRole('combobox', { name: 'Day' })
    expect(screen.queryByRole('combobox', { name: 'Hour' })).toBeNull()
    await user.selectOptions(day, 'Sunday')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Hour' }), '19:00')
    await user.selectOptions(day, 'Do not offer it')
    expect(bridge.inputsOf('settings.update')).toEqual([
      { reviewAt: { weekday: 7, minute: 1_200 } },
      { reviewAt: { weekday: 7, minute: 1_140 } },
      { reviewAt: null },
    ])
  })

  it('shows what is, and says why, when a change could not be kept', async () => {
    const bridge = answering({ theme: 'light' })
    bridge.answer({ 'settings.update': () => fail('storage') })
    const { user } = openScreen(<SettingsPage />)
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    const group = screen.getByRole('region', { name: 'Language and look' })
    expect((await within(group).findByRole('alert')).textContent).toContain('It could not be written to the disk')
    expect(chosen('Light')).toBe(true)
    expect(screen.queryByText('Kept.')).toBeNull()
  })

  it('shows the data folder to be selected, and opens it', async () => {
    const bridge = answering()
    const { user } = openScreen(<SettingsPage />)
    const folder = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Folder' })
    expect(folder.value).toBe('/home/mori/tsunagari')
    await user.tab()
    folder.focus()
    expect(folder.selectionEnd).toBe(folder.value.length)
    await user.click(screen.getByRole('button', { name: 'Open the folder' }))
    expect(bridge.inputsOf('app.openDataFolder')).toHaveLength(1)
  })

  it('says that the settings were begun anew when their file was broken', async () => {
    answering({}, { settingsWereReset: true })
    openScreen(<SettingsPage />, { language: 'ja' })
    await screen.findByText(/設定のファイルが読めなかったため/)
  })

  it('speaks the other language while it is open', async () => {
    answering()
    const { speak } = openScreen(<SettingsPage />)
    await screen.findByRole('heading', { name: 'Privacy' })
    await speak('ja')
    screen.getByRole('heading', { name: 'プライバシー' })
    screen.getByText('アカウントも、登録もいりません。')
  })
})
