import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { aContact, anEntry } from '../factories/inputs.ts'
import { createWorld } from './support/world.ts'

/** Two entries: one with everything that one can say, noted in another zone, and one of a day alone. */
const furnished = async () => {
  const world = createWorld()
  const { clock } = world
  clock.goTo('2026-11-20T12:00[Europe/London]')
  const app = world.start()
  const ada = await app.call('people.add', { name: 'Ada *A*', circle: 'friend' })
  const interaction = aContact({
    ...{ channel: 'voice', personIds: [ada.id], initiatedBy: 'them', length: 'half-hour' },
    ...{ moodBefore: 2, moodAfter: 4, energy: -1 },
  })
  const whole = await app.call('journal.write', {
    ...anEntry({ interaction, text: 'A *long* talk.' }),
    told: [{ id: null, personId: ada.id, text: 'Moves in spring', keep: null }],
    thanks: 'that she rang',
    tags: ['phone'],
  })
  clock.goTo('2026-11-21T12:00[Asia/Tokyo]')
  const alone = await app.call('journal.write', anEntry({ interaction: null, text: 'Rain.' }))
  const saved = async (format: 'markdown' | 'json' | 'csv') => {
    await app.call('find.export', { selection: { kind: 'entries', ids: [whole.id, alone.id] }, format })
    return String([...world.dialogs.saved.values()].at(-1))
  }
  return { saved, ada }
}

describe('entries in a file', () => {
  it('tell in Markdown everything that was said', async () => {
    const { saved } = await furnished()
    const text = await saved('markdown')
    expect(text).toContain('A *long* talk.')
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- 時間帯: Europe/London',
      '- どちらから: 相手から',
      '- 長さ: 30分くらいまで',
      '- 前の気分（1〜5）: 少し重い気分',
      '- 後の気分（1〜5）: よい気分',
      '- 元気（-2〜2）: 少し疲れた',
      String.raw`- Ada \*A\*: Moves in spring`,
      '- ありがとう: that she rang',
      '- タグ: #phone',
    ])
  })

  it('are rows of a table, and data for other programs', async () => {
    const { saved, ada } = await furnished()
    const rows = parse(await saved('csv'), { bom: true, columns: true })
    expect(rows).toMatchObject([
      { だれと: 'Ada *A*', 時間帯: 'Europe/London', '元気（-2〜2）': '-1', タグ: '#phone' },
      { だれと: '', ことば: 'Rain.' },
    ])
    const { entries } = JSON.parse(await saved('json')) as { readonly entries: readonly unknown[] }
    expect(entries).toMatchObject([
      { interaction: { people: [{ id: ada.id, name: 'Ada *A*' }], energy: -1, length: 'half-hour' }, tags: ['phone'] },
      { interaction: null, text: 'Rain.' },
    ])
  })
})
