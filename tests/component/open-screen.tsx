import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactNode, useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach } from 'vitest'

import { UndoProvider } from '../../src/renderer/src/components/ui/undo.tsx'
import { followChanges, queryClient } from '../../src/renderer/src/lib/query.ts'
import type { Language } from '../../src/shared/domain/settings/settings.ts'
import { createI18n } from '../../src/shared/i18n/create-i18n.ts'
import { installDialog } from '../fakes/dialog.ts'
import { CATALOGUES } from './catalogues.ts'

type ScreenOptions = {
  readonly language?: Language
  /** Pattern under which the screen stands. */
  readonly path?: string
  /** Address that is opened. */
  readonly at?: string
}

export type OpenScreen = {
  readonly user: UserEvent
  /** Where the person is now, search included. */
  readonly address: () => string
  readonly speak: (language: Language) => Promise<void>
}

installDialog()

afterEach(() => {
  cleanup()
  queryClient.clear()
})

/** Opens one screen as the app does: with its words, its cache, its ways back and its address. */
export const openScreen = (
  screen: ReactNode,
  { language = 'en', path = '/', at = path }: ScreenOptions = {},
): OpenScreen => {
  const i18n = createI18n(language, CATALOGUES)
  const router = createMemoryRouter(
    [
      { path, element: screen },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  )
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <UndoProvider>
          <RouterProvider router={router} />
          <Follow />
        </UndoProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  )
  return {
    user: userEvent.setup(),
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
    speak: async (other) => {
      await act(() => i18n.changeLanguage(other))
    },
  }
}

const Follow = () => {
  useEffect(followChanges, [])
  return null
}
