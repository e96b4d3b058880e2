import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { languageInForce, PAPER, paperOf, readAppearance } from '../../../src/main/application/appearance.ts'
import { defaultSettings } from '../../../src/shared/schemas/settings.ts'

test('the first frame takes language, theme and welcome from the settings', () => {
  expect(readAppearance({ ...defaultSettings, language: 'ja', theme: 'dark', isWelcomed: true })).toEqual({
    language: 'ja',
    theme: 'dark',
    isWelcomed: true,
  })
})

test('what is not as expected counts as not chosen', () => {
  const unchosen = { language: 'system', theme: 'system', isWelcomed: false }
  for (const broken of [null, undefined, 'ja', [], {}, { language: 'fr', theme: 7, isWelcomed: 'yes' }]) {
    expect(readAppearance(broken)).toEqual(unchosen)
  }
})

test('the chosen language is spoken, else the first of the desktop’s that there are words for, else English', () => {
  expect(languageInForce('ja', ['en-US'])).toBe('ja')
  expect(languageInForce('system', ['ja-JP', 'en-US'])).toBe('ja')
  expect(languageInForce('system', ['fr-FR', 'ja', 'en'])).toBe('ja')
  expect(languageInForce('system', ['en_GB.UTF-8', 'ja'])).toBe('en')
  expect(languageInForce('system', ['fr-FR', 'C'])).toBe('en')
  expect(languageInForce('system', [])).toBe('en')
})

test('the window has the paper of its page before the page is there', () => {
  expect(paperOf('system', true)).toBe(PAPER.dark)
  expect(paperOf('system', false)).toBe(PAPER.light)
  expect(paperOf('light', true)).toBe(PAPER.light)
  expect(paperOf('high-contrast', true)).toBe(PAPER['high-contrast'])
})

test('the papers are those of the token sheet', () => {
  const sheet = readFileSync(path.join(import.meta.dirname, '../../../src/renderer/src/styles/tokens.css'), 'utf8')
  const paperIn = (selector: string) => {
    const block = sheet.slice(sheet.indexOf(`${selector} {`))
    return /--paper: (#[0-9a-f]{6});/.exec(block)?.[1]
  }
  expect(paperIn(':root')).toBe(PAPER.light)
  expect(paperIn(":root[data-theme='dark']")).toBe(PAPER.dark)
  expect(paperIn(":root[data-theme='high-contrast']")).toBe(PAPER['high-contrast'])
})
