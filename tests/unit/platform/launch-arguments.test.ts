import { expect, test } from 'vitest'

import { readArguments, sameNotebook } from '../../../src/main/application/launch-arguments.ts'

const NOTHING = { sample: null, dataFolder: null, isHidden: false, command: null }

test('without arguments the usual folder is used and no sample is shown', () => {
  expect(readArguments(['/usr/bin/tsunagari'])).toEqual(NOTHING)
})

test('--demo asks for the sample, --data-dir= for another folder, in any order and among others', () => {
  const given = ['electron', '--no-sandbox', '/app', '--data-dir=/tmp/with space', '--lang=ja', '--demo']
  expect(readArguments(given)).toEqual({ ...NOTHING, sample: 'half-year', dataFolder: '/tmp/with space' })
})

test('--demo=large asks for the sample of ten years', () => {
  expect(readArguments(['--demo=large']).sample).toBe('ten-years')
  expect(readArguments(['--demo=huge']).sample).toBeNull()
})

test('the last folder counts, and an empty one does not', () => {
  expect(readArguments(['--data-dir=/a', '--data-dir=/b', '--data-dir=']).dataFolder).toBe('/b')
})

test('what only looks similar is left alone', () => {
  expect(readArguments(['--data-dir', '/a', '--demonstrate', 'demo', '--pause=2h', '--pause'])).toEqual(NOTHING)
})

test.each([
  ['--quick-log', { kind: 'quick-log' }],
  ['--rest', { kind: 'open', route: '/rest' }],
  ['--pause=1h', { kind: 'silence', silence: 'hour' }],
  ['--pause=tomorrow', { kind: 'silence', silence: 'tomorrow' }],
  ['--pause=week', { kind: 'silence', silence: 'week' }],
  ['--pause=today', { kind: 'silence', silence: 'rest' }],
])('%s is something to do', (argument, command) => {
  expect(readArguments(['tsunagari', argument, '--hidden'])).toEqual({ ...NOTHING, isHidden: true, command })
})

test('the same notebook is opened by what says where it is, and by nothing else', () => {
  expect(sameNotebook(readArguments(['--hidden', '--data-dir=/a b', '--demo', '--rest']))).toEqual([
    '--demo',
    '--data-dir=/a b',
  ])
  expect(sameNotebook(readArguments([]))).toEqual([])
})
