import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedFollowUp } from '../../../../shared/domain/imports/imported-person.ts'
import { FOLLOW_UP_MAX } from '../../../../shared/domain/people/follow-up.ts'
import { at, type Json, string, valuesOf } from './json.ts'

/** Tasks with somebody that are still open, each in one line: its title, and what it is about where there is room. */
export const openTasksOf = (contact: Json, words: ImportWords): readonly ImportedFollowUp[] =>
  valuesOf(contact['data'], 'task')
    .filter(isOpen)
    .map((task) => {
      const whole = lineOf(task, words)
      return { kind: 'promise', text: whole.length <= FOLLOW_UP_MAX ? whole : (partsOf(task)[0] ?? '') }
    })

/** Whether a task is to be noted as well, or instead: it is done, or too long for one line. */
export const isNotedTask = (task: unknown, words: ImportWords): boolean =>
  !isOpen(task) || lineOf(task, words).length > FOLLOW_UP_MAX

const isOpen = (task: unknown): boolean => {
  const completed = at(task, 'properties', 'completed')
  return completed !== true && completed !== 1 && string(at(task, 'properties', 'completed_at')) === ''
}

const lineOf = (task: unknown, words: ImportWords): string => partsOf(task).join(words.colon)

const partsOf = (task: unknown): readonly string[] =>
  ['title', 'description'].map((key) => string(at(task, 'properties', key)).trim()).filter((text) => text !== '')
