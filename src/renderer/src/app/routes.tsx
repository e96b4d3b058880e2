import { createHashRouter, Navigate } from 'react-router'

import { TodayPage } from '../features/today/today-page.tsx'
import { Frame } from './frame.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

/** Every screen but Today is a chunk of its own, loaded when it is first opened. */
export const createRouter = () =>
  createHashRouter([
    {
      path: '/quick-log',
      errorElement: <ScreenBoundary />,
      hydrateFallbackElement: <></>,
      lazy: async () => ({
        Component: (await import('../features/journal/quick/quick-log-page.tsx')).QuickLogPage,
      }),
    },
    {
      element: <Frame />,
      errorElement: <ScreenBoundary />,
      // Nothing for the moment in which the first screen is loaded.
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ScreenBoundary />,
          children: [
            { path: '/', element: <TodayPage /> },
            {
              path: '/exercises',
              lazy: async () => ({
                Component: (await import('../features/exercises/exercises-page.tsx')).ExercisesPage,
              }),
            },
            {
              path: '/exercises/track/:track',
              lazy: async () => ({ Component: (await import('../features/exercises/track-page.tsx')).TrackPage }),
            },
            {
              path: '/exercises/own',
              lazy: async () => ({ Component: (await import('../features/exercises/own-page.tsx')).OwnPage }),
            },
            {
              path: '/exercises/own/new',
              lazy: async () => ({ Component: (await import('../features/exercises/own-editor-page.tsx')).NewOwnPage }),
            },
            {
              path: '/exercises/own/:exerciseId',
              lazy: async () => ({
                Component: (await import('../features/exercises/own-editor-page.tsx')).ChangeOwnPage,
              }),
            },
            {
              path: '/exercises/:exerciseId',
              lazy: async () => ({ Component: (await import('../features/exercises/exercise-page.tsx')).ExercisePage }),
            },
            {
              path: '/paths',
              lazy: async () => ({ Component: (await import('../features/paths/paths-page.tsx')).PathsPage }),
            },
            {
              path: '/paths/:pathId',
              lazy: async () => ({ Component: (await import('../features/paths/path-page.tsx')).PathPage }),
            },
            {
              path: '/self-check',
              lazy: async () => ({ Component: (await import('../features/checks/self-check-page.tsx')).SelfCheckPage }),
            },
            {
              path: '/networks',
              lazy: async () => ({ Component: (await import('../features/checks/networks-page.tsx')).NetworksPage }),
            },
            {
              path: '/communities',
              lazy: async () => ({
                Component: (await import('../features/checks/communities-page.tsx')).CommunitiesPage,
              }),
            },
            {
              path: '/journal',
              lazy: async () => ({ Component: (await import('../features/journal/journal-page.tsx')).JournalPage }),
            },
            {
              path: '/journal/write',
              lazy: async () => ({ Component: (await import('../features/journal/editor/write-page.tsx')).WritePage }),
            },
            {
              path: '/journal/edit/:id',
              lazy: async () => ({ Component: (await import('../features/journal/editor/edit-page.tsx')).EditPage }),
            },
            {
              path: '/journal/entry/:id',
              lazy: async () => ({ Component: (await import('../features/journal/entry-page.tsx')).EntryPage }),
            },
            {
              path: '/journal/entry/:id/versions',
              lazy: async () => ({
                Component: (await import('../features/journal/past/versions-page.tsx')).VersionsPage,
              }),
            },
            {
              path: '/journal/search',
              lazy: async () => ({ Component: (await import('../features/journal/find/search-page.tsx')).SearchPage }),
            },
            {
              path: '/journal/calendar',
              lazy: async () => ({
                Component: (await import('../features/journal/find/calendar-page.tsx')).CalendarPage,
              }),
            },
            {
              path: '/journal/trash',
              lazy: async () => ({ Component: (await import('../features/journal/past/trash-page.tsx')).TrashPage }),
            },
            {
              path: '/people',
              lazy: async () => ({ Component: (await import('../features/people/people-page.tsx')).PeoplePage }),
            },
            {
              path: '/people/new',
              lazy: async () => ({
                Component: (await import('../features/people/person-form-pages.tsx')).NewPersonPage,
              }),
            },
            {
              path: '/people/import',
              lazy: async () => ({ Component: (await import('../features/imports/import-page.tsx')).ImportPage }),
            },
            {
              path: '/people/:personId',
              lazy: async () => ({ Component: (await import('../features/people/person-page.tsx')).PersonPage }),
            },
            {
              path: '/people/:personId/change',
              lazy: async () => ({
                Component: (await import('../features/people/person-form-pages.tsx')).ChangePersonPage,
              }),
            },
            {
              path: '/goals',
              lazy: async () => ({ Component: (await import('../features/goals/goals-page.tsx')).GoalsPage }),
            },
            {
              path: '/people/:personId/before',
              lazy: async () => ({ Component: (await import('../features/people/ties/before-page.tsx')).BeforePage }),
            },
            {
              path: '/look-back',
              lazy: async () => ({
                Component: (await import('../features/look-back/look-back-page.tsx')).LookBackPage,
              }),
            },
            {
              path: '/report',
              lazy: async () => ({ Component: (await import('../features/report/report-page.tsx')).ReportPage }),
            },
            {
              path: '/review',
              lazy: async () => ({ Component: (await import('../features/review/review-page.tsx')).ReviewPage }),
            },
            {
              path: '/rest',
              lazy: async () => ({ Component: (await import('../features/rest/rest-page.tsx')).RestPage }),
            },
            {
              path: '/support',
              lazy: async () => ({ Component: (await import('../features/support/support-page.tsx')).SupportPage }),
            },
            {
              path: '/nudges',
              lazy: async () => ({ Component: (await import('../features/nudges/nudges-page.tsx')).NudgesPage }),
            },
            {
              path: '/settings/nudges',
              lazy: async () => ({
                Component: (await import('../features/settings/nudges/nudge-settings-page.tsx')).NudgeSettingsPage,
              }),
            },
            {
              path: '/settings',
              lazy: async () => ({ Component: (await import('../features/settings/settings-page.tsx')).SettingsPage }),
            },
          ],
        },
      ],
    },
    {
      errorElement: <ScreenBoundary />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/run/:runId',
          lazy: async () => ({ Component: (await import('../features/player/player-page.tsx')).PlayerPage }),
        },
        {
          path: '/rest/:kind',
          lazy: async () => ({ Component: (await import('../features/rest/rest-screen.tsx')).RestScreen }),
        },
        {
          path: '/welcome',
          lazy: async () => ({ Component: (await import('../features/welcome/welcome-page.tsx')).WelcomePage }),
        },
      ],
    },
    { path: '*', element: <Navigate to="/" replace /> },
  ])
