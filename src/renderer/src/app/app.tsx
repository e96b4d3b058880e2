import { QueryClientProvider } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { lazy, Suspense, useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { RouterProvider } from 'react-router'

import { UndoProvider } from '../components/ui/undo.tsx'
import { subscribe } from '../lib/client.ts'
import { launch } from '../lib/launch.ts'
import { followChanges, queryClient, useRead } from '../lib/query.ts'
import { showTheme } from '../lib/theme.ts'
import { createRouter } from './routes.tsx'

const ProblemPage = lazy(async () => ({ default: (await import('../features/problem/problem-page.tsx')).ProblemPage }))

/** Everything around the screens: words, cache, ways back, routes. */
export const App = ({ i18n }: { readonly i18n: I18n }) => (
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      {launch.problem === null ? (
        <Notebook i18n={i18n} />
      ) : (
        <Suspense>
          <ProblemPage problem={launch.problem} />
        </Suspense>
      )}
    </QueryClientProvider>
  </I18nextProvider>
)

const router = createRouter()

const Notebook = ({ i18n }: { readonly i18n: I18n }) => {
  useEffect(followChanges, [])
  useEffect(() => subscribe('app.navigate', ({ route }) => void router.navigate(route)), [])
  return (
    <UndoProvider>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
      <FollowSettings i18n={i18n} />
    </UndoProvider>
  )
}

/** Shows the language and the theme that are chosen, at once and without starting again. */
const FollowSettings = ({ i18n }: { readonly i18n: I18n }) => {
  const theme = useRead('settings.get', {}).data?.theme
  const language = useRead('app.info', {}).data?.language
  useEffect(() => (theme === undefined ? undefined : showTheme(theme)), [theme])
  useEffect(() => {
    if (language === undefined || language === i18n.language) return
    void i18n.changeLanguage(language).then(() => {
      document.documentElement.lang = language
    })
  }, [i18n, language])
  return null
}
