import { describe, expect, it } from 'vitest'

import { LOW, WATCH } from '../../../simulation/signal/contacts-runs.ts'
import { type Job, keyOf, resultsOf, runJob } from '../../../simulation/signal/jobs.ts'

/** Enough to notice a change for the worse; docs/signal.md has 2,000. */
const PEOPLE = 100

const JOBS: readonly Job[] = [
  { kind: 'falseAlarms', name: 'mixed people', perWeek: 8 },
  { kind: 'detections', name: 'to half', perWeek: 5 },
  { kind: 'detections', name: 'to half', perWeek: 12 },
  { kind: 'detections', name: 'full stop', perWeek: 8 },
  { kind: 'detections', name: 'no change', perWeek: 8 },
  { kind: 'coverage', name: 'every such day is a zero', perWeek: 8 },
  { kind: 'coverage', name: 'only days with a note count', perWeek: 8 },
  { kind: 'ordinary', name: 'ordinary life', perWeek: 8 },
  { kind: 'changed', name: 'overload: +30% contacts, 60% draining, feeling down', perWeek: 8 },
  { kind: 'changed', name: 'contacts stop', perWeek: 8 },
]

const results = resultsOf(new Map(JOBS.map((job) => [keyOf(job), runJob(job, PEOPLE)])))

/*
 * Bounds: the figure of docs/signal.md, give or take four standard errors of a run with 100 people. The people
 * come from seeds, so a run gives the same each time; the bounds say how far a changed rule may move it.
 */
describe('the signal on made-up people', () => {
  it('rings for nothing about one and a half times a year at the lower limit, and half a time at the upper', () => {
    const alarms = results.get('falseAlarms', 'mixed people', 8)
    expect(alarms[String(WATCH)]).toBeGreaterThan(1.3)
    expect(alarms[String(WATCH)]).toBeLessThan(2.2)
    expect(alarms[String(LOW)]).toBeGreaterThan(0.3)
    expect(alarms[String(LOW)]).toBeLessThan(0.8)
  })

  it('finds half of those whose contacts halve within four weeks at 5 a week, and within two at 12', () => {
    const few = results.get('detections', 'to half', 5)[String(WATCH)]!
    const many = results.get('detections', 'to half', 12)[String(WATCH)]!
    expect(few.median).toBeGreaterThan(18)
    expect(few.median).toBeLessThan(37)
    expect(many.median).toBeGreaterThan(10)
    expect(many.median).toBeLessThan(20)
    expect(many.within[3]).toBeGreaterThan(0.53)
  })

  it('finds nearly all whose contacts stop within two weeks, and few where nothing changes', () => {
    expect(results.get('detections', 'full stop', 8)[String(WATCH)]!.within[2]).toBeGreaterThan(0.87)
    expect(results.get('detections', 'no change', 8)[String(WATCH)]!.within[2]).toBeLessThan(0.16)
  })

  it('would ring twice as often if days without a note were zeros, and be blind if they were left out', () => {
    const asZeros = results.get('coverage', 'every such day is a zero', 8)
    const leftOut = results.get('coverage', 'only days with a note count', 8)
    expect(asZeros.falseAlarms).toBeGreaterThan(2.3)
    expect(leftOut.falseAlarms).toBeLessThan(0.1)
    expect(leftOut.half.within[3]).toBeLessThan(0.03)
  })

  it('reaches low less than once a year in ordinary life', () => {
    const { watch, low, high, shareOfDays } = results.get('ordinary', 'ordinary life', 8)
    expect(watch).toBeGreaterThan(2.6)
    expect(watch).toBeLessThan(3.9)
    expect(low).toBeLessThan(1)
    expect(high).toBeLessThan(0.3)
    expect(shareOfDays).toBeLessThan(0.05)
  })

  it('sees overload as high, and contacts that stop as low', () => {
    const overload = results.get('changed', 'overload: +30% contacts, 60% draining, feeling down', 8)
    const stop = results.get('changed', 'contacts stop', 8)
    expect(overload.highWithinSix).toBeGreaterThan(0.83)
    expect(stop.low[1]).toBeGreaterThan(0.87)
    expect(stop.highWithinSix).toBeLessThan(0.1)
  })
})
