import { expect, test } from 'vitest'

import { readArguments } from '../../../src/main/application/launch-arguments.ts'

test('without arguments the usual folder is used and no sample is shown', () => {
  expect(readArguments(['/usr/bin/tsunagari'])).toEqual({ sample: null, dataFolder: null })
})

test('--demo asks for the sample, --data-dir= for another folder, in any order and among others', () => {
  const given = ['electron', '--no-sandbox', '/app', '--data-dir=/tmp/with space', '--lang=ja', '--demo']
  expect(readArguments(given)).toEqual({ sample: 'half-year', dataFolder: '/tmp/with space' })
})

test('--demo=large asks for the sample of ten years', () => {
  expect(readArguments(['--demo=large']).sample).toBe('ten-years')
  expect(readArguments(['--demo=huge']).sample).toBeNull()
})

test('the last folder counts, and an empty one does not', () => {
  expect(readArguments(['--data-dir=/a', '--data-dir=/b', '--data-dir=']).dataFolder).toBe('/b')
})

test('what only looks similar is left alone', () => {
  expect(readArguments(['--data-dir', '/a', '--demonstrate', 'demo'])).toEqual({ sample: null, dataFolder: null })
})
