import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { ContentFiles } from './parse-content.ts'
import type { ContentFile } from './content-file.ts'

const EXERCISES = 'exercises'
const PATHS = 'paths'
const CHECKLISTS = 'checklists.yaml'
const SUPPORT = 'support.yaml'

/** Every `<track>/<id>.yaml` of a folder of exercises. Throws when the folder or a file cannot be read. */
export const readExerciseFiles = (folder: string): readonly ContentFile[] => readYamlFiles(folder)

/** Everything that is to be read of a content folder. Throws when something cannot be read. */
export const readContentFiles = (folder: string): ContentFiles => ({
  exercises: readYamlFiles(path.join(folder, EXERCISES)).map(inside(EXERCISES)),
  paths: readYamlFiles(path.join(folder, PATHS)).map(inside(PATHS)),
  checklists: readYamlFile(folder, CHECKLISTS),
  support: readYamlFile(folder, SUPPORT),
})

const readYamlFile = (folder: string, name: string): ContentFile => ({
  path: name,
  text: readFileSync(path.join(folder, name), 'utf8'),
})

const inside = (folder: string) => (file: ContentFile) => ({ ...file, path: `${folder}/${file.path}` })

const readYamlFiles = (folder: string): readonly ContentFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({
      path: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }))
