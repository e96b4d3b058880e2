import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { JournalPage } from '../../src/renderer/src/features/journal/journal-page.tsx'
import { ClockContext } from '../../src/renderer/src/lib/now.ts'
import { EXCERPT_LENGTH } from '../../src/shared/domain/journal/journal.ts'
import { fail, ok } from '../../src/shared/ipc/result.ts'
import { anInteraction } from '../factories/journal.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { ben, installJournal, journalLine as item, mika } from '../fakes/journal.ts'
import { openScreen } from './open-screen.tsx'

Element.prototype.scrollIntoView = () => undefined
window.scrollTo = () => undefined

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
    await screen.findByText('Line 70', {}, { timeout: 15_000 })
    expect(bridge.inputsOf('journal.list')).toEqual([
      { before: null, limit: 30 },
      { before: item(30).id, limit: 30 },
      { before: item(60).id, limit: 30 },
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
