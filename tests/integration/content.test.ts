import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { createCompiledExercises } from '../../src/main/infrastructure/content/compiled.ts'
import { parseExercises } from '../../src/main/infrastructure/content/parse-exercises.ts'
import { formatProblem } from '../../src/main/infrastructure/content/content-file.ts'
import { readExerciseFiles } from '../../src/main/infrastructure/content/read-files.ts'
import { needsPerson, TRACKS } from '../../src/shared/domain/exercises/exercise.ts'
import { aLibrary } from '../factories/exercise.ts'
import { tempFolder } from './support/temp-folder.ts'

const CONTENT = path.join(import.meta.dirname, '..', '..', 'resources', 'content', 'exercises')

describe('the exercises that come with the app', () => {
  it('have no mistake', () => {
    expect(parseExercises(readExerciseFiles(CONTENT)).problems.map(formatProblem)).toEqual([])
  })

  it('have a first step in every track, and something for someone who has entered nobody yet', () => {
    const { exercises } = parseExercises(readExerciseFiles(CONTENT))
    const first = exercises.filter(({ level }) => level === 1)
    expect(TRACKS.filter((track) => !first.some((exercise) => exercise.track === track))).toEqual([])
    expect(first.some((exercise) => exercise.track !== 'rest' && !needsPerson(exercise))).toBe(true)
  })
})

describe('a folder of exercises', () => {
  it('is read with paths that name track and file, and without other files', () => {
    const folder = tempFolder()
    mkdirSync(path.join(folder, 'rest'))
    writeFileSync(path.join(folder, 'rest', 'a.yaml'), 'id: a')
    writeFileSync(path.join(folder, 'rest', 'a.yaml~'), 'a copy of an editor')
    writeFileSync(path.join(folder, 'README.md'), '# Words')
    expect(readExerciseFiles(folder)).toEqual([{ path: 'rest/a.yaml', text: 'id: a' }])
  })
})

describe('the exercises that the build wrote', () => {
  it('are read at the first use, once', () => {
    const file = path.join(tempFolder(), 'exercises.json')
    const exercises = createCompiledExercises(file)
    writeFileSync(file, JSON.stringify(aLibrary()))
    expect(exercises.all()).toEqual(aLibrary())
    writeFileSync(file, '[]')
    expect(exercises.find('say-hello')?.track).toBe('start-conversation')
    expect(exercises.find('dance')).toBeUndefined()
  })

  it('are missed loudly', () => {
    expect(() => createCompiledExercises(path.join(tempFolder(), 'exercises.json')).all()).toThrow('ENOENT')
  })
})
