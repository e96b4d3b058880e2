import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { EditPage } from '../../src/renderer/src/features/journal/editor/edit-page.tsx'
import { JournalPage } from '../../src/renderer/src/features/journal/journal-page.tsx'
import { WritePage } from '../../src/renderer/src/features/journal/editor/write-page.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import { EXCERPT_LENGTH, type JournalItem } from '../../src/shared/domain/journal/journal.ts'
import type { Person } from '../../src/shared/domain/people/person.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anExercise, personStep, words } from '../factories/exercise.ts'
import { aJournalItem, anInteraction } from '../factories/journal.ts'
import { aPerson } from '../factories/person.ts'
import { type Answers, installFakeBridge } from '../fakes/bridge.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { installRun, RUN_ID } from '../fakes/runs.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined
window.scrollTo = () => undefined

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`
const mika: Person = aPerson({ id: idOf(501), name: 'みか', circle: 'close' })
const ben: Person = aPerson({ id: idOf(502), name: 'Ben', circle: 'friend' })

const item = (number: number, fields: Partial<JournalItem> = {}): JournalItem =>
  aJournalItem({
    id: idOf(number),
    at: { epochMs: Date.parse('2026-11-21T07:05:30Z'), zone: 'Asia/Tokyo', localDay: '2026-11-21' },
    excerpt: `Line ${String(number)}`,
    ...fields,
  })

const radio = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

/** Main, as far as the journal goes. */
const installJournal = (start: readonly JournalItem[], more: Answers = {}) => {
  let items = start
  const removed = new Map<string, JournalItem>()
  const drafts = new Map<string, string>()
  const changed = () => {
    bridge.emit('data.changed', { areas: ['journal'] })
  }
  const bridge = installFakeBridge({
    'people.list': () => ok([mika, ben]),
    'journal.list': ({ before, limit }) => {
      const from = before === null ? 0 : items.findIndex(({ id }) => id === before) + 1
      return ok({ items: items.slice(from, from + limit) as never, hasMore: items.length > from + limit })
    },
    'journal.getText': ({ id }) => ok({ text: items.find((each) => each.id === id)?.excerpt ?? '' }),
    'journal.write': ({ draftKey }) => {
      if (draftKey !== null) drafts.delete(draftKey)
      return ok(item(900) as never)
    },
    'journal.edit': ({ draftKey, id }) => {
      if (draftKey !== null) drafts.delete(draftKey)
      return ok(items.find((each) => each.id === id) as never)
    },
    'journal.remove': ({ id }) => {
      const found = items.find((each) => each.id === id)
      if (found !== undefined) removed.set(id, found)
      items = items.filter((each) => each.id !== id)
      changed()
      return ok(null)
    },
    'journal.restore': ({ id }) => {
      const found = removed.get(id)
      if (found === undefined) return fail('not-found')
      items = [found, ...items]
      changed()
      return ok(found as never)
    },
    'drafts.get': ({ key }) => ok({ value: drafts.get(key) ?? null }),
    'drafts.put': ({ key, value }) => {
      drafts.set(key, value)
      return ok(null)
    },
    'drafts.discard': ({ key }) => {
      drafts.delete(key)
      return ok(null)
    },
    ...more,
  })
  return { bridge, drafts }
}

describe('the journal', () => {
  const openJournal = (language: 'ja' | 'en' = 'en') =>
    openScreen(
      <ClockContext value={createFakeClock()}>
        <JournalPage />
      </ClockContext>,
      { path: '/journal', language },
    )

  it('says what it is for when it is empty, and offers to write', async () => {
    installJournal([])
    const { user, address } = openJournal()
    await screen.findByText(/A place for a few lines/)
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(address()).toBe('/journal/write')
  })

  it('tells each line under its day: time, people, way, how it felt, and words', async () => {
    installJournal([
      item(1, {
        interaction: anInteraction({ people: [mika, ben], channel: 'voice', moodBefore: 2, moodAfter: 4, energy: 1 }),
        excerpt: '長く話した',
      }),
      item(2, { at: { epochMs: Date.parse('2026-11-20T16:30:00Z'), zone: 'Asia/Tokyo', localDay: '2026-11-20' } }),
      item(3, { at: { epochMs: Date.parse('2025-01-05T03:00:00Z'), zone: 'Asia/Tokyo', localDay: '2025-01-05' } }),
    ])
    openJournal('ja')
    const line = within(await screen.findByRole('article', { name: '16:05 みか、Ben' }))
    line.getByText('電話')
    line.getByText('少し重い気分からよい気分へ、少し元気が出た')
    line.getByText('長く話した')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '11月21日（土）',
      '11月20日（金）',
      '2025年1月5日（日）',
    ])
    // A talk at half past one belongs to the evening before.
    screen.getByRole('article', { name: '翌 1:30 その日のこと' })
  })

  it('shows a long text piece by piece', async () => {
    const text = 'とても長い文章です。'.repeat(100_000)
    installJournal([item(1, { excerpt: text.slice(0, EXCERPT_LENGTH), textLength: text.length })], {
      'journal.getText': () => ok({ text }),
    })
    const { user } = openJournal()
    const line = await screen.findByRole('article')
    expect(line.textContent.length).toBeLessThan(1_000)
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    await screen.findByRole('button', { name: 'Show less' })
    const first = line.textContent.length
    expect(first).toBeGreaterThan(5_000)
    expect(first).toBeLessThan(20_000)
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(line.textContent.length).toBeGreaterThan(first)
    await user.click(screen.getByRole('button', { name: 'Show less' }))
    expect(line.textContent.length).toBeLessThan(1_000)
  })

  it('removes a line, moves the focus to its neighbour, and takes it back', async () => {
    installJournal([item(1), item(2)])
    const { user } = openJournal()
    const [first] = await screen.findAllByRole('button', { name: /^Remove/ })
    await user.click(first!)
    await waitFor(() => {
      expect(screen.queryByText('Line 1')).toBeNull()
    })
    expect(document.activeElement).toBe(screen.getByText('Line 2').closest('article'))
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('Line 1')
  })

  it('goes back page by page as the end comes near', async () => {
    const { bridge } = installJournal(Array.from({ length: 70 }, (_, index) => item(index + 1)))
    openJournal()
    await screen.findByText('Line 70')
    expect(bridge.inputsOf('journal.list')).toEqual([
      { before: null, limit: 30 },
      { before: idOf(30), limit: 30 },
      { before: idOf(60), limit: 30 },
    ])
  })

  it('offers to try again when it could not be read', async () => {
    const { bridge } = installJournal([item(1)], { 'journal.list': () => fail('storage') })
    const { user } = openJournal()
    await screen.findByRole('alert')
    bridge.answer({ 'journal.list': () => ok({ items: [item(1) as never], hasMore: false }) })
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('Line 1')
  })

  it('is without a fault for assistive technology', async () => {
    installJournal([item(1, { interaction: anInteraction({ people: [mika], moodAfter: 3 }) }), item(2)])
    openJournal()
    await screen.findByText('Line 1')
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('writing it down', () => {
  const openWriting = (at = '/journal/write') => openScreen(<WritePage />, { path: '/journal/write', at })

  it('keeps who, how and a few words, by keyboard, and takes it back with the words', async () => {
    const { bridge, drafts } = installJournal([])
    const { user, address } = openWriting()
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Who was it?' }))
    })
    await user.keyboard('み')
    await screen.findByRole('option', { name: 'みか' })
    await user.keyboard('{Enter}{Tab}{Tab}')
    await user.click(screen.getByRole('radio', { name: 'Phone' }))
    await user.click(radio('How did you feel afterwards?', '4'))
    await user.click(screen.getByRole('radio', { name: 'It gave a little' }))
    await user.type(screen.getByRole('textbox', { name: 'A few words' }), '桜の話{Control>}{Enter}{/Control}')
    await screen.findByText('Written down.')
    expect(address()).toBe('/journal')
    expect(bridge.inputsOf('journal.write')).toEqual([
      {
        epochMs: null,
        isFutureMeant: false,
        interaction: {
          channel: 'voice',
          personIds: [mika.id],
          initiatedBy: null,
          moodBefore: null,
          moodAfter: 4,
          energy: 1,
        },
        text: '桜の話',
        runId: null,
        draftKey: 'write',
      },
    ])
    expect(drafts.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(bridge.inputsOf('journal.remove')).toEqual([{ id: idOf(900) }])
    })
    expect(JSON.parse(drafts.get('write') ?? '{}')).toMatchObject({ text: '桜の話', personIds: [mika.id] })
  })

  it('keeps a draft while it is written, brings it back, and can start afresh', async () => {
    const { drafts } = installJournal([])
    drafts.set('write', JSON.stringify({ text: 'half', isContact: false, channel: 'smoke signal' }))
    const { user } = openWriting()
    await screen.findByText('You were in the middle of this.')
    const field = screen.getByRole('textbox', { name: 'A few words' })
    expect(field).toHaveProperty('value', 'half')
    await user.type(field, ' a line')
    await waitFor(() => {
      expect(JSON.parse(drafts.get('write') ?? '{}')).toMatchObject({ text: 'half a line', channel: 'in-person' })
    })
    await user.click(screen.getByRole('button', { name: 'Start afresh' }))
    expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', '')
    await waitFor(() => {
      expect(drafts.size).toBe(0)
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', 'half a line')
    })
  })

  it('does not keep with the Enter of a conversion', async () => {
    const { bridge } = installJournal([])
    openWriting()
    const field = await screen.findByRole('textbox', { name: 'A few words' })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, keyCode: 229 })
    expect(bridge.inputsOf('journal.write')).toEqual([])
  })

  it('asks gently for a word when a day has none', async () => {
    installJournal([], { 'journal.write': () => fail('nothing-written', [{ path: 'text', reason: 'empty' }]) })
    const { user } = openWriting()
    await user.click(await screen.findByRole('radio', { name: 'A note about the day' }))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('A few words, and it can be kept.')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'A few words' }))
  })

  it('asks about a time that has not come, in place', async () => {
    const { bridge } = installJournal([], {
      'journal.write': ({ isFutureMeant }) =>
        isFutureMeant ? ok(item(900) as never) : fail('in-the-future', [{ path: 'epochMs', reason: 'invalid' }]),
    })
    const { user } = openWriting()
    await user.click(await screen.findByText('When, who began it, and how you felt before'))
    fireEvent.change(screen.getByLabelText('When was it?'), { target: { value: '2031-01-01T10:00' } })
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('This time has not come yet. Keep it anyway?')
    await user.click(screen.getByRole('button', { name: 'Change the time' }))
    expect(document.activeElement).toBe(screen.getByLabelText('When was it?'))
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await user.click(await screen.findByRole('button', { name: 'Keep it anyway' }))
    await screen.findByText('Written down.')
    expect(bridge.inputsOf('journal.write').map(({ isFutureMeant }) => isFutureMeant)).toEqual([false, false, true])
  })

  it('does not lose a name that is typed and not chosen', async () => {
    const { bridge } = installJournal([])
    const { user } = openWriting()
    await user.type(await screen.findByRole('combobox'), 'Carla')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText(/“Carla” is not chosen yet/)
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    expect(bridge.inputsOf('journal.write')).toEqual([])
  })

  it('holds everything when the disk is full', async () => {
    installJournal([], { 'journal.write': () => fail('storage') })
    const { user } = openWriting()
    await user.type(
      await screen.findByRole('textbox', { name: 'A few words' }),
      'still here{Control>}{Enter}{/Control}',
    )
    await screen.findByText(/could not be written to the disk/)
    expect(screen.getByRole('textbox', { name: 'A few words' })).toHaveProperty('value', 'still here')
  })

  it('begins with what the exercise knows, and asks its question', async () => {
    const exercise = anExercise({
      channels: ['alone', 'video'],
      steps: [
        personStep('who'),
        { id: 'words', kind: 'text', text: words('words') },
        { id: 'end', kind: 'do', text: words('end') },
      ],
    })
    const main = installRun(
      exercise,
      { state: 'done', answers: { who: { personIds: [ben.id] }, words: { text: 'from the step' } } },
      [ben],
    )
    main.answer({
      'drafts.get': () => ok({ value: null }),
      'drafts.put': () => ok(null),
      'journal.write': () => ok(item(900) as never),
    })
    const { user } = openWriting(`/journal/write?run=${RUN_ID}`)
    await screen.findByText('What did you notice?')
    await screen.findByText('Ben')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await screen.findByText('Written down.')
    expect(main.inputsOf('journal.write')[0]).toMatchObject({
      runId: RUN_ID,
      draftKey: `write:${RUN_ID}`,
      text: 'from the step',
      interaction: { channel: 'video', personIds: [ben.id] },
    })
  })

  it('lets an answer be taken out again', async () => {
    installJournal([])
    const { user } = openWriting()
    await screen.findByRole('combobox')
    await user.click(radio('How did you feel afterwards?', '2'))
    await user.click(screen.getByRole('button', { name: 'Leave this open' }))
    expect(radio('How did you feel afterwards?', '2')).toHaveProperty('checked', false)
  })

  it('is without a fault for assistive technology', async () => {
    installJournal([])
    const { user } = openWriting()
    await user.click(await screen.findByText('When, who began it, and how you felt before'))
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('changing an entry', () => {
  it('leaves the instant as it was while the minute is, and takes the change back', async () => {
    const old = item(1, { interaction: anInteraction({ people: [mika], moodAfter: 3 }), excerpt: 'before' })
    const { bridge } = installJournal([item(2), old])
    const { user, address } = openScreen(<EditPage />, { path: '/journal/edit/:id', at: `/journal/edit/${old.id}` })
    const field = await screen.findByRole('textbox', { name: 'A few words' })
    expect(screen.getByLabelText('When was it?')).toHaveProperty('value', '2026-11-21T16:05')
    await user.clear(field)
    await user.type(field, 'after{Control>}{Enter}{/Control}')
    await screen.findByText('Changed.')
    expect(address()).toBe('/journal')
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => {
      expect(bridge.inputsOf('journal.edit')).toHaveLength(2)
    })
    const [changed, restored] = bridge.inputsOf('journal.edit')
    expect(changed).toMatchObject({ id: old.id, epochMs: old.at.epochMs, text: 'after', draftKey: `edit:${old.id}` })
    expect(restored).toMatchObject({ id: old.id, epochMs: old.at.epochMs, text: 'before', draftKey: null })
  })

  it('says so when the entry is not there any more', async () => {
    installJournal([item(2)], { 'journal.getText': () => fail('not-found') })
    openScreen(<EditPage />, { path: '/journal/edit/:id', at: `/journal/edit/${idOf(7)}` })
    await screen.findByText('This is not here any more.')
  })
})
