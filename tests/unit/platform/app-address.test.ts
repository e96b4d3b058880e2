import fc from 'fast-check'
import path from 'node:path'
import { expect, test } from 'vitest'

import {
  appPage,
  CONTENT_POLICY,
  fileBehind,
  isAppAddress,
  isAppPage,
  mayOpenOutside,
} from '../../../src/main/platform/app-address.ts'

const folder = path.resolve('/opt/app/out/renderer')
const file = (address: string) => fileBehind(address, folder)?.file ?? null

test('an address stands for the file of that name in the folder of the interface', () => {
  expect(fileBehind('app://tsunagari/index.html?language=ja#/settings', folder)).toEqual({
    file: path.join(folder, 'index.html'),
    type: 'text/html',
  })
  expect(file('app://tsunagari/assets/first-1.js')).toBe(path.join(folder, 'assets/first-1.js'))
})

test('no address leaves the folder', () => {
  const attempts = [
    'app://tsunagari/../secret.html',
    'app://tsunagari/%2e%2e/secret.html',
    'app://tsunagari/..%2f..%2fsecret.html',
    'app://tsunagari/assets/..%5c..%5c..%2f..%2f..%2fsecret.html',
    'app://tsunagari/a%00.html',
    'app://tsunagari/%ff.html',
    'app://tsunagari//etc/x.html',
  ]
  for (const attempt of attempts) {
    const found = file(attempt)
    expect(found === null || found.startsWith(folder + path.sep)).toBe(true)
  }
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (pathname, tail) => {
      const found = file(`app://tsunagari/${pathname}${encodeURIComponent(tail)}/../..%2f..%2f${tail}.html`)
      expect(found === null || found.startsWith(folder + path.sep)).toBe(true)
    }),
  )
})

test('other hosts, other schemes, names in front of the host and unknown kinds of file have no file', () => {
  for (const address of [
    'app://elsewhere/index.html',
    'http://tsunagari/index.html',
    'app://someone@tsunagari/index.html',
    'app://tsunagari:81/index.html',
    'app://tsunagari/tsunagari.sqlite3',
    'app://tsunagari/',
    'nonsense',
  ]) {
    expect(file(address)).toBeNull()
  }
})

test('only the one page is the page, with any query and any route', () => {
  expect(isAppPage(appPage({ language: 'ja', theme: 'dark' }, '/run/1'))).toBe(true)
  expect(appPage({ language: 'ja' }, '/settings')).toBe('app://tsunagari/index.html?language=ja#/settings')
  expect(isAppPage('app://tsunagari/assets/first.js')).toBe(false)
  expect(isAppAddress('app://tsunagari/assets/first.js')).toBe(true)
  for (const other of [
    'app://tsunagari.example/index.html',
    'https://tsunagari/index.html',
    'about:blank',
    'file:///index.html',
  ]) {
    expect(isAppPage(other)).toBe(false)
    expect(isAppAddress(other)).toBe(false)
  }
})

test('only harmless links reach the desktop', () => {
  for (const fine of ['https://example.com/', 'http://example.com', 'mailto:a@example.com', 'tel:+8112', 'sms:110']) {
    expect(mayOpenOutside(fine)).toBe(true)
  }
  for (const bad of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://x/',
    'app://tsunagari/',
    'x',
    '',
  ]) {
    expect(mayOpenOutside(bad)).toBe(false)
  }
})

test('the content policy begins with nothing and allows only files of our own', () => {
  const rules = CONTENT_POLICY.split('; ')
  expect(rules[0]).toBe("default-src 'none'")
  for (const rule of rules) expect(rule).toMatch(/^[a-z-]+ '(none|self|script)'$/)
})
