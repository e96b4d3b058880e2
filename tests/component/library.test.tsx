import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { ExercisesPage } from '../../src/renderer/src/features/exercises/exercises-page.tsx'
import { TrackPage } from '../../src/renderer/src/features/exercises/track-page.tsx'
import { anExercise, words } from '../factories/exercise.ts'
import { installLibrary } from '../fakes/library.ts'
import { openScreen } from './open-screen.tsx'

/** Colours are measured where they are drawn. */
const rules = { 'color-contrast': { enabled: false } }

const exercises = [
  anExercise({ id: 'long-walk', title: words('Take a long walk'), level: 5, minutes: 90, channels: ['in-person'] }),
  anExercise({ id: 'one-photo', title: { ja: '写真を一枚送る', en: 'Send one photo' }, level: 1, minutes: 1 }),
  anExercise({
    id: 'school',
    title: { ja: 'ガッコウの友だち', en: 'A friend from school' },
    level: 2,
    minutes: 10,
    energy: -1,
  }),
  anExercise({ id: 'kind-no', title: words('Say a kind no'), track: 'rest', level: 3, channels: ['alone'] }),
]

const openLibrary = (at = '/exercises') => openScreen(<ExercisesPage />, { path: '/exercises', at })
const openTrack = (track: string) =>
  openScreen(<TrackPage />, { path: '/exercises/track/:track', at: `/exercises/track/${track}` })

const titles = () =>
  within(screen.getByRole('group', { name: 'Exercises' }))
    .getAllByRole('link')
    .map((link) => link.textContent)

describe('the library', () => {
  it('is a map of the tracks, each with where one is, and the ways beside it', async () => {
    installLibrary({
      exercises,
      ladders: [
        { track: 'reach-out', level: 3, comfortable: 2, byHand: null, why: { kind: 'start' } },
        { track: 'rest', level: 1, comfortable: 0, byHand: null, why: { kind: 'start' } },
      ],
    })
    openLibrary()
    const core = await screen.findByRole('region', { name: 'The four to begin with' })
    const line = within(core).getByRole('link', { name: 'Reach out to someone close' }).closest('li')
    expect(line?.textContent).toContain('Level 3 of 5. Comfortable up to level 2.')
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/exercises/track/reach-out')
    const rest = screen.getByRole('link', { name: 'Rest and boundaries' }).closest('li')
    expect(rest?.textContent).toContain('Level 1 of 5.')
    // A track without exercises is not shown.
    expect(screen.queryByRole('link', { name: 'Show interest' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Paths over a few days' }).getAttribute('href')).toBe('/paths')
    expect(screen.getByRole('link', { name: 'Your own, and packs' }).getAttribute('href')).toBe('/exercises/own')
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it('finds words in both languages, kana of either kind, and says how many', async () => {
    installLibrary({ exercises })
    const { user, address } = openLibrary()
    const field = await screen.findByRole('searchbox', { name: 'Search the exercises' })
    await user.type(field, 'がっこう')
    expect(titles()).toEqual(['A friend from school'])
    expect(screen.getByText('1 exercise found').closest('[role=status]')).not.toBeNull()
    await user.clear(field)
    await user.type(field, 'photo')
    expect(titles()).toEqual(['Send one photo'])
    await waitFor(() => {
      expect(address()).toBe('/exercises?q=photo')
    })
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it('narrows down, keeps it in the address, and opens as the address says', async () => {
    installLibrary({ exercises })
    const { user, address } = openLibrary('/exercises?minutes=15')
    expect(await screen.findByText('3 exercises found')).toBeTruthy()
    // The easier first, the shorter among equals.
    expect(titles()).toEqual(['Send one photo', 'A friend from school', 'Say a kind no'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Company' }), 'On your own')
    expect(titles()).toEqual(['Say a kind no'])
    expect(address()).toBe('/exercises?minutes=15&company=alone')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Company' }), 'Any')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Energy' }), 'Costs some')
    expect(titles()).toEqual(['A friend from school'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Courage' }), '3 a little')
    screen.getByText('Nothing found')
  })

  it('says kindly that nothing was found, and clearing brings the map back', async () => {
    installLibrary({ exercises })
    const { user, address } = openLibrary('/exercises?q=zebra&level=4')
    await screen.findByText(/There is nothing like that here/)
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    await screen.findByRole('region', { name: 'The four to begin with' })
    const field = screen.getByRole('searchbox')
    expect(document.activeElement).toBe(field)
    expect(field).toHaveProperty('value', '')
    expect(address()).toBe('/exercises')
  })

  it('shows favourites, what was done, and what is put away only when asked', async () => {
    installLibrary({
      exercises,
      marks: { school: 'favourite', 'one-photo': 'not-for-me' },
      timesDone: { 'long-walk': 2 },
    })
    const { user } = openLibrary('/exercises?mark=favourite')
    await screen.findByText('1 exercise found')
    expect(titles()).toEqual(['A friend from school'])
    const mark = screen.getByRole('combobox', { name: 'Kept as' })
    await user.selectOptions(mark, 'Done before')
    expect(titles()).toEqual(['Take a long walk'])
    screen.getByText('Done 2 times')
    await user.selectOptions(mark, 'Not for me')
    expect(titles()).toEqual(['Send one photo'])
    await user.selectOptions(mark, 'Any')
    await user.type(screen.getByRole('searchbox'), 'photo')
    await screen.findByText('Nothing found')
  })

  it('puts an exercise away, with a way back, and the focus stays in the list', async () => {
    const library = installLibrary({ exercises })
    const { user } = openLibrary('/exercises?company=online')
    await screen.findByText('2 exercises found')
    await user.click(screen.getByRole('button', { name: 'Not for me: Send one photo' }))
    await screen.findByText('1 exercise found')
    expect(library.marks.get('one-photo')).toBe('not-for-me')
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Exercises' }))
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('2 exercises found')
    expect(library.marks.size).toBe(0)
  })

  it('marks a favourite on and off', async () => {
    const library = installLibrary({ exercises })
    const { user } = openLibrary('/exercises?q=photo')
    const star = await screen.findByRole('button', { name: 'Favourite: Send one photo' })
    expect(star.getAttribute('aria-pressed')).toBe('false')
    await user.click(star)
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /^Favourite/ }).getAttribute('aria-pressed')).toBe('true')
    })
    screen.getByText('Kept as a favourite.')
    await user.click(screen.getByRole('button', { name: /^Favourite/ }))
    await screen.findByText('The mark is gone.')
    expect(library.marks.size).toBe(0)
  })
})

describe('a track', () => {
  it('holds its exercises level by level, and leaves out what is put away', async () => {
    installLibrary({
      exercises,
      marks: { 'long-walk': 'not-for-me' },
      ladders: [{ track: 'reach-out', level: 2, comfortable: 1, byHand: null, why: { kind: 'start' } }],
    })
    openTrack('reach-out')
    const region = await screen.findByRole('region', { name: 'Exercises on this track' })
    expect(
      within(region)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Level 1Courage: none needed', 'Level 2Courage: hardly any'])
    expect(region.querySelector('[aria-current=step]')?.textContent).toContain('A friend from school')
    screen.getByText('1 exercise is put away as not for you.')
    expect(screen.getByRole('link', { name: 'See what is put away' }).getAttribute('href')).toBe(
      '/exercises?mark=not-for-me',
    )
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
  })

  it.each([
    { why: { kind: 'start' }, words: 'There is no hurry here.' },
    {
      why: { kind: 'easy-goes', day: '2026-11-03' },
      words: 'It had begun to feel easy, so on 3 November it went one level up.',
    },
    {
      why: { kind: 'felt-hard', day: '2026-11-03' },
      words: 'It felt hard, so since 3 November it is the level before.',
    },
    {
      why: { kind: 'put-down', day: '2026-11-03' },
      words: 'A step was put down on the way, so since 3 November it is the level before.',
    },
    { why: { kind: 'by-hand', day: '2026-11-03' }, byHand: 3, words: 'You chose this level yourself, on 3 November.' },
    {
      why: { kind: 'by-hand', day: '2026-11-03' },
      byHand: 5,
      words: 'You chose level 5. This is the nearest to it for now.',
    },
  ] as const)('says where one is and why: $words', async ({ why, words: said, ...rest }) => {
    const byHand = 'byHand' in rest ? rest.byHand : null
    installLibrary({ exercises, ladders: [{ track: 'reach-out', level: 3, comfortable: 2, byHand, why }] })
    openTrack('reach-out')
    await screen.findByText('You are practising level 3.')
    screen.getByText(said)
    screen.getByText('Up to level 2 it feels easy.')
  })

  it('lets one choose a level no higher than one above the comfortable one, and take it back', async () => {
    const library = installLibrary({
      exercises,
      ladders: [{ track: 'reach-out', level: 3, comfortable: 2, byHand: null, why: { kind: 'start' } }],
    })
    const { user } = openTrack('reach-out')
    await user.click(await screen.findByText('Choose the level yourself', { selector: 'summary' }))
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    expect(screen.queryByRole('button', { name: 'Let it follow how it feels' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Level 2' }))
    await screen.findByText('You are practising level 2.')
    screen.getByText('You chose this level yourself, on 21 November.')
    expect(library.inputsOf('library.setLevel')).toEqual([{ track: 'reach-out', level: 2 }])
    await user.click(screen.getByRole('button', { name: 'Let it follow how it feels' }))
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Let it follow how it feels' })).toBeNull()
    })
    // The button is gone; the focus is where it was.
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Where you are' }))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('You are practising level 2.')
  })

  it('says so when there is no such track', async () => {
    installLibrary({ exercises })
    openTrack('elsewhere')
    await screen.findByRole('link', { name: 'All exercises' })
  })
})
