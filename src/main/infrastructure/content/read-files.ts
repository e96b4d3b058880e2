import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { ContentFile } from './parse-exercises.ts'

/** Every `<track>/<id>.yaml` of a folder of exercises. Throws when the folder or a file cannot be read. */
export const readExerciseFiles = (folder: string): readonly ContentFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({
      path: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }))
