import { QueryClient, useMutation, useQuery } from '@tanstack/react-query'

import type { Channel } from '../../../shared/ipc/channels.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import type { Area } from '../../../shared/ipc/events.ts'
import { invoke, subscribe } from './client.ts'

/** The areas of data that each read depends on. A channel that is not listed is never cached. */
const AREAS_OF_READ = {
  'app.info': [],
  'settings.get': [],
  'support.list': [],
  'today.get': ['today', 'checkIns', 'days', 'runs', 'people', 'journal', 'library', 'paths', 'plans'],
  'exercises.list': ['library'],
  'exercises.get': ['library'],
  'runs.get': ['runs'],
  'people.list': ['people'],
  'people.get': ['people', 'journal', 'days'],
  'people.photo': ['people'],
  'people.merged': ['people'],
  'people.removed': ['people'],
  'people.limits': ['people'],
  'journal.get': ['journal', 'people'],
  'invitations.list': ['invitations', 'cadences', 'followUps', 'people', 'journal'],
  'cadences.ofPerson': ['cadences', 'people'],
  'cadences.ofCircles': ['cadences'],
  'followUps.ofPerson': ['followUps', 'people'],
  'followUps.ofEntry': ['followUps', 'people'],
  'exchanges.ofEntry': ['exchanges', 'journal'],
  'exchanges.withPerson': ['exchanges', 'followUps', 'journal'],
  'meetings.prepare': ['people', 'journal', 'followUps'],
  'imports.latest': ['people'],
  'journal.getText': ['journal'],
  'signal.get': ['journal', 'days', 'checkIns', 'pauses', 'signal', 'people'],
  'pauses.list': ['pauses'],
  'report.get': ['journal', 'days', 'checkIns', 'people', 'goals', 'runs', 'library'],
  'reviews.offer': ['reviews', 'pauses'],
  'reviews.week': ['reviews', 'journal', 'days', 'checkIns', 'people', 'runs'],
  'journal.days': ['journal'],
  'journal.between': ['journal', 'people'],
  'journal.tags': ['journal'],
  'journal.lastTalks': ['journal'],
  'journal.versions': ['journal'],
  'journal.version': ['journal', 'people'],
  'trash.list': ['journal', 'people'],
  'find.choices': ['journal'],
  'find.month': ['journal', 'days', 'checkIns'],
  'find.otherYears': ['journal', 'people'],
  'lookBack.contacts': ['journal', 'days', 'checkIns', 'people', 'pauses'],
  'lookBack.channels': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.energy': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.mood': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.initiators': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.checkIns': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.exercises': ['journal', 'days', 'checkIns', 'runs', 'library', 'pauses'],
  'lookBack.days': ['journal', 'days', 'checkIns', 'pauses'],
  'lookBack.circles': ['journal', 'people'],
  'lookBack.moodBesideContact': ['journal', 'checkIns', 'days'],
  'library.get': ['library', 'runs'],
  'library.history': ['library', 'runs'],
  'paths.list': ['paths'],
  'checks.forms': [],
  'checks.list': ['checks'],
  'communities.list': ['checks'],
  'goals.week': ['goals', 'journal', 'runs', 'people', 'checkIns', 'days', 'library'],
  'goals.history': ['goals', 'journal', 'runs', 'people', 'library'],
  'plans.list': ['plans', 'library'],
  'nudges.current': ['nudges', 'people', 'plans'],
  'nudges.log': ['nudges', 'people', 'plans', 'journal', 'checkIns', 'cadences', 'followUps', 'invitations'],
  'nudges.abilities': [],
  'autostart.get': [],
} as const satisfies Partial<Record<Channel, readonly Area[]>>
export type ReadChannel = keyof typeof AREAS_OF_READ

export const queryClient = new QueryClient({
  defaultOptions: {
    // Main is on the same machine: an answer is right until main says that it changed.
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 5 * 60_000, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

/** Key of a read in the cache. */
export const readKey = <Name extends ReadChannel>(channel: Name, input: Input<Name>) => [channel, input] as const

/** Reads through the cache. */
export const useRead = <Name extends ReadChannel>(
  channel: Name,
  input: Input<Name>,
  options?: { readonly enabled?: boolean },
) => useQuery<Output<Name>>({ queryKey: readKey(channel, input), queryFn: () => invoke(channel, input), ...options })

/** Writes. What became stale is read again when main announces it. */
export const useWrite = <Name extends Channel>(channel: Name) =>
  useMutation<Output<Name>, Error, Input<Name>>({ mutationFn: (input) => invoke(channel, input) })

/** The same for lists that are read page by page. */
const AREAS_OF_PAGES: Partial<Record<string, readonly Area[]>> = {
  'journal.list': ['journal', 'people'],
  'people.talks': ['journal', 'people'],
  'find.search': ['journal', 'people', 'search'],
} satisfies Partial<Record<Channel, readonly Area[]>>

/** True when a cached read depends on one of the areas. */
const dependsOn = (channel: unknown, areas: readonly Area[]): boolean => {
  const areasOfRead: Partial<Record<string, readonly Area[]>> = { ...AREAS_OF_READ, ...AREAS_OF_PAGES }
  return typeof channel === 'string' && areasOfRead[channel]?.some((area) => areas.includes(area)) === true
}

/** Keeps the cache true to main. Returns the function that stops it. */
export const followChanges = (): (() => void) => {
  const stopData = subscribe('data.changed', ({ areas }) => {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => dependsOn(queryKey[0], areas) })
  })
  const stopSettings = subscribe('settings.changed', (settings) => {
    queryClient.setQueryData(readKey('settings.get', {}), settings)
    // The language and the day may have moved.
    void queryClient.invalidateQueries()
  })
  // A window that was left open overnight is on another day when one comes back to it.
  const onReturn = () => {
    void queryClient.invalidateQueries()
  }
  window.addEventListener('focus', onReturn)
  return () => {
    stopData()
    stopSettings()
    window.removeEventListener('focus', onReturn)
  }
}
