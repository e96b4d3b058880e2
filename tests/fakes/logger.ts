import { expect, onTestFinished } from 'vitest'

import type { Logger } from '../../src/main/application/ports.ts'

type Line = {
  readonly level: keyof Logger
  readonly event: string
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

export type FakeLogger = Logger & {
  readonly lines: readonly Line[]
  /** Says that this error belongs to the test. */
  readonly expectError: (event: string) => void
}

/** Keeps the lines, and fails the test that logged an error which it did not expect. */
export const createFakeLogger = (): FakeLogger => {
  const lines: Line[] = []
  const expected: string[] = []
  const log =
    (level: keyof Logger): Logger['info'] =>
    (event, facts = {}) => {
      lines.push({ level, event, facts })
    }
  onTestFinished(() => {
    expect(lines.filter(({ level, event }) => level === 'error' && !expected.includes(event))).toEqual([])
  })
  return {
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    lines,
    expectError: (event) => {
      expected.push(event)
    },
  }
}
