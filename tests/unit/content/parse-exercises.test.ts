import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'

import { parseExercises } from '../../../src/main/infrastructure/content/parse-exercises.ts'
import { formatProblem } from '../../../src/main/infrastructure/content/content-file.ts'
import { anExercise } from '../../factories/exercise.ts'

const PATH = 'reach-out/write-one-line.yaml'

const GOOD = `id: write-one-line
track: reach-out
level: 1
sources: [N1]
minutes: 5
energy: 0
channels: [message]
title: { ja: 一行だけ書く, en: Write one line }
purpose:
  ja: つながりの糸が切れずに残ります。
  en: It keeps the thread.
steps:
  - id: who
    kind: person
    text: { ja: ひとり選びます。, en: Choose somebody. }
  - id: words
    kind: text
    text:
      ja: 一行書きます。
      en: Write a line.
  - id: send
    kind: do
    text: { ja: 送ります。, en: Send it. }
smaller:
  minutes: 1
  steps:
    - id: who
      kind: person
      text: { ja: 顔を思い出します。, en: Think of their face. }
ifHard: { ja: 置いておきます。, en: Leave it. }
reflection: { ja: どうでしたか。, en: How was it? }
`

const problemsOf = (text: string, path = PATH) => parseExercises([{ path, text }]).problems.map(formatProblem)

describe('reading exercises', () => {
  it('gives the exercise of a good file, with what may be left out filled in', () => {
    const { exercises, problems } = parseExercises([{ path: PATH, text: GOOD }])
    expect(problems).toEqual([])
    expect(exercises).toHaveLength(1)
    expect(exercises[0]).toMatchObject({
      id: 'write-one-line',
      settings: [],
      evidence: [],
      title: { ja: '一行だけ書く' },
    })
  })

  it('gives the exercises in the order of their paths', () => {
    const file = (id: string) => ({ path: `reach-out/${id}.yaml`, text: stringify(anExercise({ id })) })
    const { exercises } = parseExercises([file('b'), file('a'), file('c')])
    expect(exercises.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('says file, line and field of a text that is missing in one language', () => {
    expect(problemsOf(GOOD.replace('      ja: 一行書きます。\n', ''))).toEqual([
      'reach-out/write-one-line.yaml:18:5: steps.1.text.ja is missing',
    ])
  })

  it('says where a text is empty', () => {
    expect(problemsOf(GOOD.replace('en: Write a line.', 'en: "  "'))).toEqual([
      'reach-out/write-one-line.yaml:20:7: steps.1.text.en is empty',
    ])
  })

  it('says which values there are', () => {
    expect(problemsOf(GOOD.replace('level: 1', 'level: 9'))).toEqual([
      'reach-out/write-one-line.yaml:3:1: level must be one of 1, 2, 3, 4, 5',
    ])
  })

  it('says which step is of no known kind', () => {
    expect(problemsOf(GOOD.replace('kind: do', 'kind: dance'))).toEqual([
      'reach-out/write-one-line.yaml:22:5: steps.2.kind is not a known kind',
    ])
  })

  it('says that a field is misspelled, at the field', () => {
    expect(problemsOf(GOOD.replace('minutes: 5', 'minuts: 5'))).toEqual([
      'reach-out/write-one-line.yaml:1:1: minutes is missing',
      'reach-out/write-one-line.yaml:5:1: minuts is not a known field',
    ])
  })

  it('says that a step has the id of another', () => {
    expect(problemsOf(GOOD.replace('id: words', 'id: who'))).toEqual([
      'reach-out/write-one-line.yaml:16:5: steps.1.id: the id "who" is used twice',
    ])
  })

  it('says that the file has another name, or lies in another folder, than its id and track', () => {
    expect(problemsOf(GOOD, 'rest/one-line.yaml')).toEqual([
      'rest/one-line.yaml:1:1: id is "write-one-line", so the file must be named write-one-line.yaml',
      'rest/one-line.yaml:2:1: track is "reach-out", so the file must lie in the folder reach-out',
    ])
  })

  it('says that an id is used by two files', () => {
    const { exercises, problems } = parseExercises([
      { path: `a/${PATH}`, text: GOOD },
      { path: `b/${PATH}`, text: GOOD },
    ])
    expect(exercises).toHaveLength(1)
    expect(problems.map(formatProblem)).toEqual([`b/${PATH}:1:1: the id "write-one-line" is used in a/${PATH} already`])
  })

  it('says where a file is no YAML', () => {
    expect(problemsOf(GOOD.replace('{ ja: 送ります。, en: Send it. }', '{ ja: 送ります。'))[0]).toMatch(
      /^reach-out\/write-one-line\.yaml:24:1: /,
    )
    expect(problemsOf(`${GOOD}level: 2\n`)).toEqual(['reach-out/write-one-line.yaml:32:1: this field is there twice'])
  })

  it('refuses a file that is empty, or half written', () => {
    expect(problemsOf('')).toEqual(['reach-out/write-one-line.yaml:1:1: the file is empty'])
    expect(problemsOf(GOOD.slice(0, 60)).length).toBeGreaterThan(0)
  })

  it('tells every problem of every file at once, and still gives the good ones', () => {
    const { exercises, problems } = parseExercises([
      { path: 'rest/a.yaml', text: 'id: a' },
      { path: PATH, text: GOOD },
      { path: 'rest/b.yaml', text: '[' },
    ])
    expect(exercises.map(({ id }) => id)).toEqual(['write-one-line'])
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['rest/a.yaml', 'rest/b.yaml']))
  })
})
