import { expect, test } from 'vitest'

import { desktopEntry, startsFrom } from '../../../src/main/application/desktop-entry.ts'

test('the command stands in quotes, and what is special there is escaped', () => {
  const entry = desktopEntry(['/opt/My Apps/tsunagari', '--data-dir=/home/a "b"/50%', '--hidden'])
  expect(entry.split('\n')).toContain(
    String.raw`Exec="/opt/My Apps/tsunagari" "--data-dir=/home/a \\"b\\"/50%%" "--hidden"`,
  )
})

test('an entry counts while it starts this program and nobody switched it off', () => {
  const entry = desktopEntry(['/opt/tsunagari', '--hidden'])
  expect(startsFrom(entry, '/opt/tsunagari')).toBe(true)
  expect(startsFrom(entry, '/opt/another')).toBe(false)
  expect(startsFrom(`${entry}Hidden=true\n`, '/opt/tsunagari')).toBe(false)
  expect(startsFrom(entry.replace('enabled=true', 'enabled=false'), '/opt/tsunagari')).toBe(false)
  expect(startsFrom('', '/opt/tsunagari')).toBe(false)
})
