import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it, test } from 'vitest'

import { CORE_TRACKS, LEVELS, TRACKS } from '../../../src/shared/domain/exercises/exercise.ts'
import { readContent } from '../../content/content.ts'
import { contentReport, coverageOf } from '../../content/report.ts'

const content = readContent()
const docs = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../../docs', name), 'utf8')

test('every practice of the sources is taught by an exercise', () => {
  expect(coverageOf(content).filter(({ exercises }) => exercises.length === 0)).toEqual([])
})

test('docs/content.md tells the content as it is', () => {
  expect(docs('content.md'), 'run: npm run content:docs').toBe(contentReport(content))
})

describe('levels', () => {
  const levelsOf = (track: string) =>
    new Set(content.exercises.filter((exercise) => exercise.track === track).map(({ level }) => level))

  it.each(CORE_TRACKS)('%s has every level', (track) => {
    expect(LEVELS.filter((level) => !levelsOf(track).has(level))).toEqual([])
  })

  it.each(TRACKS)('%s has levels 1 to 4', (track) => {
    expect([1, 2, 3, 4].filter((level) => !levelsOf(track).has(level as 1))).toEqual([])
  })
})

test('there are at least 64 exercises', () => {
  expect(content.exercises.length).toBeGreaterThanOrEqual(64)
})

test('a claim in a purpose names its evidence in docs/evidence.md', () => {
  const known = docs('evidence.md')
  const unknown = content.exercises.flatMap(({ id, evidence }) =>
    evidence.filter((key) => !known.includes(`\`${key}\``)).map((key) => `${id}: ${key}`),
  )
  expect(unknown).toEqual([])
})

test('no path has more than two days of exercise in a row, and each has rest', () => {
  for (const { id, days } of content.paths) {
    const kinds = days.map(({ kind }) => kind).join(' ')
    expect(kinds, id).toContain('rest')
    expect(kinds, id).not.toContain('exercise exercise exercise')
  }
})
