import { describe, expect, it } from 'vitest'

import { live, open, stop, tell, type Told } from './support/telling.ts'

const DAYS = 119
const days = tell(2, DAYS, stop)

/** A life written down from its first day on; answers the notebook on the day after its last. */
const lived = async (told: readonly (Told | null)[] = days, ...where: Parameters<typeof open>) => {
  const world = await open(...where)
  await live(world, told)
  return { ...world, signal: () => world.app.call('signal.get', {}) }
}

const verdict = ({
  level,
  pattern,
  data,
  reasons,
  learnedDays,
  knownOfLate,
  usual,
}: Awaited<ReturnType<Awaited<ReturnType<typeof lived>>['signal']>>) => ({
  level,
  pattern,
  data,
  reasons,
  learnedDays,
  knownOfLate,
  perWeek: usual?.perWeek,
})

describe('the signal of the same life told otherwise', () => {
  it('moves with all dates by whole weeks', async () => {
    const [early, late] = [await lived(), await lived(days, 'Asia/Tokyo', '2026-02-02')]
    const [before, after] = [await early.signal(), await late.signal()]
    expect(verdict(after)).toEqual(verdict(before))
    expect(before.level).not.toBe('steady')
    expect([before.usual?.from, after.usual?.from]).toEqual(['2026-01-05', '2026-02-02'])
  })

  it('is the same under other names, and in another circle', async () => {
    const { app, personId, signal } = await lived()
    const before = await signal()
    await app.call('people.update', { id: personId, name: 'Zoë', circle: 'colleague' })
    const after = await signal()
    expect({ ...after, quietPeople: after.quietPeople.map(({ id }) => id) }).toEqual({
      ...before,
      quietPeople: before.quietPeople.map(({ id }) => id),
    })
  })

  it('is steady when a pause lies around the drop, and as it was when the pause is taken away', async () => {
    const { app, signal, dayAt } = await lived()
    const before = await signal()
    const { id } = await app.call('pauses.save', { id: null, kind: 'illness', from: dayAt(84), to: dayAt(DAYS) })
    expect(await signal()).toMatchObject({ level: 'steady', reasons: [], data: 'ok', quietPeople: [] })
    await app.call('pauses.remove', { id })
    expect(await signal()).toEqual(before)
  })

  it('is not moved by a pause over days of which nothing is known', async () => {
    const unknown = days.map((day, index) => (index >= 40 && index < 47 ? null : day))
    const { app, signal, dayAt } = await lived(unknown)
    const before = await signal()
    await app.call('pauses.save', { id: null, kind: 'holiday', from: dayAt(40), to: dayAt(46) })
    expect(verdict(await signal())).toEqual(verdict(before))
  })

  it('knows twice as much to be usual where every contact was with two, and sees the same drop', async () => {
    const even = tell(3, 84, () => 1)
    const withTwo = async (told: readonly (Told | null)[]) => {
      const world = await open()
      const { id } = await world.app.call('people.add', { name: 'Ben', circle: 'friend' })
      await live(world, told, [world.personId, id])
      return world.app.call('signal.get', {})
    }
    const [once, twice] = [await (await lived(even)).signal(), await withTwo(even)]
    expect(twice.usual?.perWeek).toBeCloseTo(2 * once.usual!.perWeek, 9)
    expect([once.level, twice.level]).toEqual(['steady', 'steady'])
    const [drop, dropOfTwo] = [await (await lived()).signal(), await withTwo(days)]
    const contacts = ({ reasons }: typeof drop) => reasons.find(({ what }) => what === 'contacts')
    expect(contacts(dropOfTwo)?.observed).toBe(2 * contacts(drop)!.observed)
    expect(dropOfTwo.level).toBe(drop.level)
  })
})
