import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedNote } from '../../../../shared/domain/imports/imported-person.ts'
import { keyOfWord } from './own-words.ts'
import type { Cell } from './cell.ts'

/** Groups in which an address book puts everybody. */
const EVERYBODY = /^(?:my ?contacts|starred(?: in android)?|other contacts)$/i

/** What is noted about somebody, with the people around them and the groups in which they stood. */
export const notesOf = (cells: readonly Cell[], words: ImportWords, isOwn: boolean): readonly ImportedNote[] => {
  const textBeside = (group: string, kind: Cell['kind']) =>
    group === '' ? '' : (cells.find((cell) => cell.kind === kind && cell.group === group)?.text ?? '')
  const notes = cells
    .filter(({ kind }) => kind === 'note')
    .map(({ text, group }): ImportedNote => {
      const toldOn = textBeside(group, 'note-day')
      return {
        kind: keyOfWord(textBeside(group, 'note-kind'), ({ note }) => note) ?? 'other',
        text,
        toldOn: /^\d{4}-\d{2}-\d{2}$/.test(toldOn) ? toldOn : null,
      }
    })
  if (isOwn) return notes
  const relations = cells
    .filter(({ kind }) => kind === 'relation')
    .map(({ text, group, label }): ImportedNote => {
      const said = (textBeside(group, 'way-label') || label).replace(/^\*\s*/, '')
      const word = words.relations[said.toLowerCase()] ?? said
      return { kind: 'family', text: word === '' ? text : `${word}${words.colon}${text}`, toldOn: null }
    })
  const groups = cells
    .filter(({ kind }) => kind === 'groups')
    .flatMap(({ text }) => text.split(/ ::: |[;,、]/))
    .map((group) => group.replace(/^\*\s*/, '').trim())
    .filter((group) => group !== '' && !EVERYBODY.test(group))
  const inGroups: ImportedNote = {
    kind: 'other',
    text: `${words.groups}${words.colon}${groups.join(words.comma)}`,
    toldOn: null,
  }
  return [...notes, ...relations, ...(groups.length === 0 ? [] : [inGroups])]
}
