import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { FIRST_AREAS } from '../../src/shared/i18n/first-areas.ts'

const renderer = path.resolve(import.meta.dirname, '../../src/renderer/src')

/** What is on the screen before anything else can be asked for. */
const FIRST_FOLDERS = ['app', 'components/ui', 'features/today']

const areasSpokenIn = (text: string): readonly string[] =>
  [...text.matchAll(/useTranslation(?:<[^>]*>)?\(([^)]*)\)/g)].flatMap(([, given = '']) =>
    [...given.matchAll(/'([\w-]+)'/g)].flatMap(([, area]) => area ?? []),
  )

test('the first frame waits for no words but those of the first areas', () => {
  const spoken = FIRST_FOLDERS.flatMap((folder) =>
    readdirSync(path.join(renderer, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        areasSpokenIn(readFileSync(path.join(renderer, folder, file), 'utf8')).map((area) => ({ file, area })),
      ),
  )
  expect(spoken.length).toBeGreaterThan(5)
  // Either the words belong into `common.json` or `today.json`, or their whole area into `FIRST_AREAS`.
  expect(spoken.filter(({ area }) => !FIRST_AREAS.some((first) => first === area))).toEqual([])
})
