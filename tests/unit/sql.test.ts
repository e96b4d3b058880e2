import { describe, expect, it } from 'vitest'

import { rising } from '../../src/main/infrastructure/sqlite/migrations/index.ts'
import { listOf, sql } from '../../src/main/infrastructure/sqlite/sql.ts'

describe('the sql tag', () => {
  it('binds values and never writes them into the text', () => {
    const name = "Robert'); DROP TABLE people;--"
    expect(sql`SELECT * FROM people WHERE name = ${name} AND age > ${7} OR nick IS ${null}`).toEqual({
      text: 'SELECT * FROM people WHERE name = ? AND age > ? OR nick IS ?',
      params: [name, 7, null],
    })
  })

  it('takes pieces in, with their values in the right order', () => {
    const inner = sql`b = ${2}`
    expect(sql`a = ${1} AND ${inner} AND c = ${3}`).toEqual({ text: 'a = ? AND b = ? AND c = ?', params: [1, 2, 3] })
    expect(sql`a ${sql``}`).toEqual({ text: 'a ', params: [] })
  })

  it('has the same text for a list of any length', () => {
    expect(listOf(['a']).text).toBe(listOf(['a', 'b', 'c']).text)
  })
})

describe('the list of migrations', () => {
  it('must rise by one', () => {
    const up = () => undefined
    expect(() =>
      rising([
        { version: 1, up },
        { version: 3, up },
      ]),
    ).toThrow('migration 3 stands at place 2')
    expect(() => rising([{ version: 2, up }])).toThrow()
  })
})
