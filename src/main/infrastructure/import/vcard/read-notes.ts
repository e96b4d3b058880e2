import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedNote } from '../../../../shared/domain/imports/imported-person.ts'
import { NOTE_KINDS, type NoteKind } from '../../../../shared/domain/people/note.ts'
import { paramOf, type Property, textOf } from './content-line.ts'
import { OWN_PARAM } from './own-properties.ts'

const KINDS: Readonly<Record<string, NoteKind>> = { note: 'other', hobby: 'hobby', interest: 'hobby' }
const RELATIONS: Readonly<Record<string, string>> = {
  related: '',
  'x-abrelatednames': '',
  'x-spouse': 'spouse',
  'x-child': 'child',
}
/** Groups in which an address book puts everybody. */
const EVERYBODY = /^(?:my ?contacts|mycontacts|starred|address ?book)$/i

/** What is noted about somebody, with the groups in which they stood and the people around them. */
export const readNotes = (
  properties: readonly Property[],
  labelOf: (property: Property) => string,
  words: ImportWords,
): readonly ImportedNote[] => {
  const groups = properties
    .filter(({ name }) => name === 'categories')
    .flatMap(({ parts }) => parts.flat())
    .map((group) => group.trim())
    .filter((group) => group !== '' && !EVERYBODY.test(group))
  const notes = properties.flatMap((property) => readNote(property, labelOf(property), words))
  return groups.length === 0
    ? notes
    : [...notes, plainNote('other', `${words.groups}${words.colon}${groups.join(words.comma)}`)]
}

const readNote = (property: Property, custom: string, words: ImportWords): readonly ImportedNote[] => {
  const text = textOf(property)
  if (text.trim() === '') return []
  const relation = RELATIONS[property.name]
  if (relation !== undefined) {
    // An address of another card says nothing to a reader.
    if (/^(?:urn|https?|mailto):/i.test(text)) return []
    const said = relation || custom.replace(/^_\$!<(.*)>!\$_$/, '$1') || (property.params.get('type')?.[0] ?? '')
    const word = words.relations[said.toLowerCase()] ?? said
    return [plainNote('family', word === '' ? text : `${word}${words.colon}${text}`)]
  }
  const kind = KINDS[property.name]
  if (kind === undefined) return []
  const own = NOTE_KINDS.find((each) => each === paramOf(property, OWN_PARAM.kind))
  const toldOn = paramOf(property, OWN_PARAM.toldOn)
  return [{ kind: own ?? kind, text, toldOn: /^\d{4}-\d{2}-\d{2}$/.test(toldOn) ? toldOn : null }]
}

const plainNote = (kind: NoteKind, text: string): ImportedNote => ({ kind, text, toldOn: null })
