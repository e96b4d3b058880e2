import type { ColumnKind } from '../../../../shared/domain/imports/columns.ts'
import { formatAddress } from '../../../../shared/domain/imports/format-address.ts'
import { labelWord } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedWay } from '../../../../shared/domain/imports/imported-person.ts'
import type { WayKind } from '../../../../shared/domain/people/contact-way.ts'
import { keyOfWord, OWN_WORDS } from './own-words.ts'
import type { Cell, RowRules } from './cell.ts'

const SINGLE: Readonly<Partial<Record<ColumnKind, WayKind>>> = {
  mobile: 'mobile',
  phone: 'phone',
  mail: 'mail',
  'message-app': 'message-app',
  'social-network': 'social-network',
  address: 'address',
  web: 'web',
  'other-way': 'other',
  'way-value': 'other',
}

const ADDRESS_PARTS: readonly ColumnKind[] = [
  'street',
  'city',
  'region',
  'postal-code',
  'country',
  'address-box',
  'address-extended',
]

/** The ways of a row, in the order of their columns. */
export const waysOf = (cells: readonly Cell[], rules: RowRules): readonly ImportedWay[] => {
  const groups = new Map<string, Cell[]>()
  cells.forEach((cell, index) => {
    if (SINGLE[cell.kind] === undefined && !ADDRESS_PARTS.includes(cell.kind) && !cell.kind.startsWith('way-')) return
    const key = cell.group === '' && !ADDRESS_PARTS.includes(cell.kind) ? `column ${index}` : cell.group
    groups.set(key, [...(groups.get(key) ?? []), cell])
  })
  return [...groups.values()].flatMap((group) => waysOfGroup(group, rules))
}

const waysOfGroup = (cells: readonly Cell[], { words, between, isOwn }: RowRules): readonly ImportedWay[] => {
  const textOf = (kind: ColumnKind) => cells.find((cell) => cell.kind === kind)?.text ?? ''
  const parts = ADDRESS_PARTS.filter((part) => textOf(part) !== '')
  const value = cells.find(({ kind }) => SINGLE[kind] !== undefined)
  const said = textOf('way-label')
  const label = isOwn ? said : labelWord(said, words) || (cells[0]?.label ?? '')
  const bare = { label, isPreferred: false, bestTime: '' }

  // Put together here, an address stands in the order of its country; the whole is in the order of a program.
  if (parts.length > 0 && (value === undefined || parts.includes('street') || parts.includes('city'))) {
    const address = formatAddress({
      box: textOf('address-box'),
      extended: cells
        .filter(({ kind }) => kind === 'address-extended')
        .map(({ text }) => text)
        .join(' '),
      street: textOf('street'),
      city: textOf('city'),
      region: textOf('region'),
      postalCode: textOf('postal-code'),
      country: textOf('country'),
    })
    return [{ ...bare, kind: 'address', value: address }]
  }
  if (value === undefined) return []
  const kind = keyOfWord(textOf('way-kind'), ({ way }) => way) ?? kindOf(value, said)
  const isPreferred = Object.values(OWN_WORDS).some(({ yes }) => yes === textOf('way-preferred'))
  const values = between === null ? [value.text] : value.text.split(between)
  return values.map((text) => ({ ...bare, kind, value: text, isPreferred, bestTime: textOf('way-time') }))
}

/** A number is what stands beside it says: a mobile phone, a fax. */
const kindOf = ({ kind }: Cell, said: string): WayKind => {
  if (kind === 'phone' && /mobile|cell|携帯|iphone/i.test(said)) return 'mobile'
  if (kind === 'phone' && /fax|ファックス|ファクス|pager/i.test(said)) return 'other'
  return SINGLE[kind] ?? 'other'
}
