import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'

import { type ContentFiles, parseContent } from '../../../src/main/infrastructure/content/parse-content.ts'
import { formatProblem } from '../../../src/main/infrastructure/content/content-file.ts'
import { anExercise, words } from '../../factories/exercise.ts'
import { aPath, exerciseDay, restDay } from '../../factories/path.ts'
import { aSupportResource } from '../../factories/support.ts'

const PATH = aPath({ id: 'round', days: [exerciseDay('one'), restDay(), exerciseDay('one')] })

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `item-${index}`, text: words('item'), exerciseId: 'one' }))
const kinds = (count: number) =>
  items(count).map(({ id, exerciseId }) => ({
    id,
    exerciseId,
    title: words('kind'),
    benefits: words('good for'),
    tips: [words('tip')],
  }))
const CHECKLISTS = {
  communities: [{ id: 'host', text: words('host') }],
  selfCheck: items(11),
  networks: kinds(5),
}

const files = (
  changed: {
    readonly path?: object
    readonly pathFile?: string
    readonly checklists?: object
    readonly support?: object
  } = {},
): ContentFiles => ({
  exercises: [{ path: 'exercises/reach-out/one.yaml', text: stringify(anExercise({ id: 'one' })) }],
  paths: [
    {
      path: changed.pathFile ?? 'paths/round.yaml',
      text: stringify(changed.path ?? PATH, { aliasDuplicateObjects: false }),
    },
  ],
  checklists: {
    path: 'checklists.yaml',
    text: stringify(changed.checklists ?? CHECKLISTS, { aliasDuplicateObjects: false }),
  },
  support: { path: 'support.yaml', text: stringify(changed.support ?? [aSupportResource()]) },
})

const said = (changed: Parameters<typeof files>[0]) => parseContent(files(changed)).problems.map(formatProblem)

describe('the content', () => {
  it('is read whole', () => {
    const { content, problems } = parseContent(files())
    expect(problems).toEqual([])
    expect(content.exercises).toHaveLength(1)
    expect(content.paths).toEqual([PATH])
    expect(content.checklists).toEqual(CHECKLISTS)
  })

  it('says where a path names an exercise that there is not', () => {
    const path = { ...PATH, days: [exerciseDay('one'), restDay(), exerciseDay('dance')] }
    expect(said({ path })).toEqual(['paths/round.yaml:25:5: there is no exercise "dance"'])
    expect(parseContent(files({ path })).content.paths).toEqual([])
  })

  it('says that a path lies in a file of another name', () => {
    expect(said({ pathFile: 'paths/other.yaml' })).toEqual([
      'paths/other.yaml:1:1: id is "round", so the file must be named round.yaml',
    ])
  })

  it('says where a day of a path is of no known kind, and where a text is missing', () => {
    const path = { ...PATH, days: [{ kind: 'dance' }, { kind: 'rest' }, exerciseDay('one')] }
    expect(said({ path }).map((problem) => problem.replace(/:\d+:\d+/, ''))).toEqual([
      'paths/round.yaml: days.0.kind is not a known kind',
      'paths/round.yaml: days.1.text is missing',
    ])
  })

  it('says where a form names an exercise that there is not, or an id twice', () => {
    const selfCheck = items(11).map((item, index) =>
      index === 3 ? { ...item, id: 'item-2', exerciseId: 'dance' } : item,
    )
    expect(
      said({ checklists: { ...CHECKLISTS, selfCheck } }).map((problem) => problem.replace(/:\d+:\d+/, '')),
    ).toEqual(['checklists.yaml: there is no exercise "dance"', 'checklists.yaml: the id "item-2" is used twice'])
  })

  it('says where whom to turn to is not as it is to be', () => {
    const support = [{ ...aSupportResource(), phones: [{ number: 'call us' }], web: 'http://listeners.example/' }]
    expect(said({ support }).map((problem) => problem.replace(/:\d+:\d+/, ''))).toEqual([
      expect.stringContaining('support.yaml: 0.phones.0.number'),
      expect.stringContaining('support.yaml: 0.web'),
    ])
  })

  it('says that the self-check has eleven items', () => {
    expect(said({ checklists: { ...CHECKLISTS, selfCheck: items(10) } })[0]).toContain('selfCheck')
  })
})
