import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import type { Found, JsonFile } from '../../../src/main/platform/json-file.ts'
import { openSettingsFile } from '../../../src/main/platform/settings-file.ts'
import { defaultSettings, type Settings } from '../../../src/shared/schemas/settings.ts'
import { createFakeLogger } from '../../fakes/logger.ts'

const NOW = Date.UTC(2026, 10, 21, 9, 30, 15)

const settingsIn = (found: Found, content?: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'settings.json')
  if (content !== undefined) writeFileSync(file, content)
  const written: unknown[] = []
  const told: Settings[] = []
  const json: JsonFile = {
    path: file,
    read: () => found,
    prepare: () => Promise.resolve(),
    write: (value) => void written.push(value),
  }
  const logger = createFakeLogger()
  const open = () =>
    openSettingsFile({ file: json, now: () => NOW, logger, onChange: (settings) => void told.push(settings) })
  return { folder, written, told, logger, open }
}

test('a new installation has the usual settings, and nothing is written before something is chosen', () => {
  const { open, written } = settingsIn({ kind: 'nothing' })
  const settings = open()
  expect(settings.read()).toEqual(defaultSettings)
  expect(settings.wereReset).toBe(false)
  expect(written).toEqual([])
})

test('a field that an older file does not have gets its usual value', () => {
  const { open } = settingsIn({ kind: 'object', value: { settings: { version: 1, theme: 'dark' } } })
  expect(open().read()).toEqual({ ...defaultSettings, theme: 'dark' })
})

test('what is written is in force, in the file, and told', () => {
  const { open, written, told } = settingsIn({ kind: 'nothing' })
  const settings = open()
  const next = { ...defaultSettings, language: 'ja' as const }
  settings.write(next)
  expect(settings.read()).toEqual(next)
  expect(written).toEqual([{ settings: next }])
  expect(told).toEqual([next])
})

test.for<readonly [what: string, found: Found]>([
  ['no JSON', { kind: 'broken' }],
  ['settings that make no sense', { kind: 'object', value: { settings: { theme: 'plaid' } } }],
  ['settings of a newer version', { kind: 'object', value: { settings: { version: 2 } } }],
])('%s: the file is put aside with every byte, and the usual settings are in force', ([, found]) => {
  const { open, folder, logger } = settingsIn(found, 'what was there')
  const settings = open()
  expect(settings.wereReset).toBe(true)
  expect(settings.read()).toEqual(defaultSettings)
  expect(readdirSync(folder)).toEqual(['settings.broken-2026-11-21T093015000Z.json'])
  expect(readFileSync(path.join(folder, 'settings.broken-2026-11-21T093015000Z.json'), 'utf8')).toBe('what was there')
  expect(logger.lines).toMatchObject([{ level: 'warn', event: 'settings-reset' }])
})

test('a file that cannot even be put aside is never written over', () => {
  // The file is gone meanwhile: renaming it fails the way it does without the right to.
  const { open, written, logger } = settingsIn({ kind: 'broken' })
  logger.expectError('settings-stuck')
  const settings = open()
  expect(settings.read()).toEqual(defaultSettings)
  expect(() => settings.write({ ...defaultSettings, theme: 'dark' })).toThrow()
  expect(settings.read()).toEqual(defaultSettings)
  expect(written).toEqual([])
})
