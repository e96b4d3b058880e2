import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'

import { freeName } from '../../../src/main/infrastructure/content/free-name.ts'
import { parsePack } from '../../../src/main/infrastructure/content/parse-pack.ts'
import { anExercise, aPack, readStep } from '../../factories/exercise.ts'

const parse = (text: string) => parsePack('mine.yaml', Buffer.from(text))
const said = (text: string) =>
  parse(text).problems.map(({ line, column, kind, field, value }) =>
    `${line}:${column} ${kind} ${field} ${value}`.trim(),
  )

const GOOD = stringify(aPack([anExercise({ id: 'one' }), anExercise({ id: 'two', steps: [readStep('only')] })]))

describe('a pack', () => {
  it('gives its exercises, each with the line of its id', () => {
    const { exercises, problems } = parse(GOOD)
    expect(problems).toEqual([])
    expect(exercises.map(({ exercise: { id }, line }) => [id, GOOD.split('\n')[line - 1]?.trim()])).toEqual([
      ['one', '- id: one'],
      ['two', '- id: two'],
    ])
  })

  it('may begin with a mark of its byte order, and have the line ends of any system', () => {
    expect(parse(`\ufeff${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(parse(GOOD))
  })

  it.each([
    ['is of another version', GOOD.replace('tsunagariPack: 1', 'tsunagariPack: 2'), '1:1 one-of tsunagariPack 1'],
    ['has no name', GOOD.replace('name: Extra\n', ''), '1:1 missing name'],
    ['has an empty name', GOOD.replace('name: Extra', 'name: " "'), '2:1 empty name'],
    ['has a name that was left out', GOOD.replace('name: Extra', 'name:'), '2:1 empty name'],
    ['has a name that is a number', GOOD.replace('name: Extra', 'name: 5'), '2:1 needs-text name'],
    ['has a long name', GOOD.replace('name: Extra', `name: ${'x'.repeat(201)}`), '2:1 too-long name 200'],
    ['has no exercises', 'tsunagariPack: 1\nname: x\nexercises: []', '3:1 too-few exercises 1'],
    ['has one thing for a list', 'tsunagariPack: 1\nname: x\nexercises: one', '3:1 needs-list exercises'],
    ['has words for an exercise', 'tsunagariPack: 1\nname: x\nexercises: [one]', '3:13 needs-fields exercises.0'],
    [
      'has a half of a minute',
      GOOD.replace('minutes: 5', 'minutes: 5.5'),
      /^\d+:5 whole-number exercises\.0\.minutes$/,
    ],
    ['has words for a number', GOOD.replace('minutes: 5', 'minutes: five'), /needs-number exercises\.0\.minutes$/],
    ['takes no time', GOOD.replace('minutes: 5', 'minutes: 0'), /at-least exercises\.0\.minutes 1$/],
    ['takes all day', GOOD.replace('minutes: 5', 'minutes: 999'), /at-most exercises\.0\.minutes 240$/],
    ['has capitals in an id', GOOD.replace('id: one', 'id: One'), '4:5 id-form exercises.0.id'],
    ['uses an id twice', stringify(aPack([anExercise(), anExercise()])), /^\d+:1 twice id write-one-line$/],
    [
      'uses the id of a step twice',
      stringify(aPack([anExercise({ steps: [readStep('same'), readStep('same')] })])),
      /twice exercises\.0\.steps\.1\.id same$/,
    ],
    ['is no YAML', `${GOOD}\n  : [`, /^\d+:\d+ (indent|unclosed|yaml)$/],
    ['has a field twice', `${GOOD}name: Again\n`, /^\d+:1 key-twice$/],
    ['leaves a quote open', GOOD.replace('name: Extra', 'name: "Extra'), /^\d+:\d+ unclosed$/],
    ['has a tab for an indent', 'tsunagariPack: 1\nname:\n\t- x\n', /^\d+:\d+ tab$/],
    ['has lines that do not stand under each other', 'a:\n    - b\n  - c\n', /^\d+:\d+ (indent|yaml)$/],
    ['has an unknown escape', GOOD.replace('name: Extra', 'name: "\\q"'), /^2:\d+ bad-escape$/],
    ['begins a text with a sign', GOOD.replace('name: Extra', 'name: @extra'), /^2:\d+ bad-start$/],
    ['points to nothing', GOOD.replace('name: Extra', 'name: *extra'), /^\d+:\d+ (reference|too-nested)$/],
    ['is two documents', `${GOOD}---\n${GOOD}`, /^\d+:\d+ second-document$/],
    ['is empty', '', '1:1 empty'],
    ['asks for a type', GOOD.replace('minutes: 5', 'minutes: !!js/function 5'), /^\d+:\d+ tag$/],
    ['refers to itself', 'tsunagariPack: &a [*a]', /^1:1 /],
  ])('that %s says so, with its place', (_what, text, message) => {
    const [first] = said(text)
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
    expect(parse(text).exercises).toEqual([])
  })

  it.each([
    ['Latin 1', Buffer.from(GOOD.replace('Extra', 'Été'), 'latin1')],
    ['Shift JIS', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b)],
    ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le')],
  ])('in %s is refused for that', (_what, bytes) => {
    expect(parsePack('mine.yaml', bytes).problems).toEqual([
      { line: 1, column: 1, kind: 'not-utf8', field: '', value: '' },
    ])
  })

  it('that unfolds into more than there is room for is refused', () => {
    const names = 'a b c d e f g h i j k'.split(' ')
    const bomb = names
      .map((name, index) => {
        const before = names[index - 1]
        const inside = Array.from({ length: 9 }, () => (before === undefined ? 'ha' : `*${before}`))
        return `${name}: &${name} [${inside.join(', ')}]`
      })
      .join('\n')
    expect(said(bomb)).toEqual(['1:1 too-nested'])
  })

  it('may repeat itself by reference a little', () => {
    const { exercises } = parse(
      stringify(aPack([anExercise({ id: 'one' })]))
        .replace(/purpose:\n.*\n.*\n/, 'purpose: &same { ja: 糸, en: A thread }\n    reflection: *same\n')
        .replace(/ {4}reflection:\n.*\n.*\n/, ''),
    )
    expect(exercises[0]?.exercise).toMatchObject({ purpose: { en: 'A thread' }, reflection: { en: 'A thread' } })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parse(text).problems.length).toBeGreaterThan(0)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parsePack('mine.yaml', bytes).problems.length).toBeGreaterThan(0)
      }),
    )
  }, 60_000)

  it('that is cut off, or changed in one place, is taken whole or not at all', () => {
    fc.assert(
      fc.property(fc.nat(GOOD.length), fc.string({ maxLength: 3 }), (place, noise) => {
        const { exercises, problems } = parse(GOOD.slice(0, place) + noise + GOOD.slice(place + 1))
        expect(exercises.length > 0).toBe(problems.length === 0)
      }),
    )
  })
})

describe('a name for a file', () => {
  it.each([
    ['My pack (1).yml', 'My-pack-1.yaml'],
    ['朝の練習.yaml', '朝の練習.yaml'],
    ['../../etc/passwd', 'etc-passwd.yaml'],
    ['.yaml', 'pack.yaml'],
    ['CON.yaml', 'pack-CON.yaml'],
    ['..', 'pack.yaml'],
    ['a\0b.yaml', 'a-b.yaml'],
    ['x'.repeat(300), `${'x'.repeat(50)}.yaml`],
  ])('is made of %j', (given, name) => {
    expect(freeName(given, [])).toBe(name)
  })

  it('is one that is free, however the taken ones are written', () => {
    expect(freeName('mine.yaml', ['MINE.yaml', 'mine-2.yaml'])).toBe('mine-3.yaml')
    expect(freeName('é.yaml', ['e\u0301.yaml'])).toBe('é-2.yaml')
  })

  it('is always one that any file system takes, inside of its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = freeName(given, [])
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}.-][^/\\:*?"<>|\p{Cc}.]*\.yaml$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(250)
      }),
    )
  })
})
