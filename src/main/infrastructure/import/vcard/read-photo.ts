import type { ImportedPhoto } from '../../../../shared/domain/imports/imported-person.ts'
import { hasType, paramOf, type Property, textOf } from './content-line.ts'

/** A picture out of a card: its bytes, or why there are none. */
export const readPhoto = (property: Property): ImportedPhoto | 'elsewhere' | 'odd' => {
  const text = textOf(property)
  const data = /^data:[^,]*;base64,(?<bytes>.*)$/is.exec(text)?.groups?.['bytes']
  const isAddress =
    /^[a-z][a-z0-9+.-]*:/i.test(text) || hasType(property, 'uri') || paramOf(property, 'value') === 'uri'
  if (data === undefined && isAddress) return 'elsewhere'
  const plain = (data ?? text).replaceAll(/\s/g, '')
  const bytes = Uint8Array.from(Buffer.from(plain, 'base64'))
  // A sign that is no base64 ends the reading; a picture that breaks off there is none.
  return plain !== '' && bytes.length >= Math.floor((plain.replace(/=+$/, '').length * 3) / 4) ? { bytes } : 'odd'
}
