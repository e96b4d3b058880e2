import { formatAddress } from '../../../../shared/domain/imports/format-address.ts'
import type { ImportWords } from '../../../../shared/domain/imports/import-words.ts'
import { labelWord } from '../../../../shared/domain/imports/import-words.ts'
import type { ImportedWay } from '../../../../shared/domain/imports/imported-person.ts'
import { WAY_KINDS, type WayKind } from '../../../../shared/domain/people/contact-way.ts'
import { hasType, paramOf, partOf, type Property, textOf } from './content-line.ts'
import { OWN, OWN_PARAM } from './own-properties.ts'

const KINDS: Readonly<Record<string, WayKind>> = {
  tel: 'phone',
  email: 'mail',
  adr: 'address',
  url: 'web',
  impp: 'message-app',
  'x-socialprofile': 'social-network',
  [OWN.way]: 'other',
}

/** Properties of single services, as phones write them. */
const SERVICES: Readonly<Record<string, readonly [kind: WayKind, label: string]>> = {
  'x-line': ['message-app', 'LINE'],
  'x-skype': ['message-app', 'Skype'],
  'x-skype-username': ['message-app', 'Skype'],
  'x-whatsapp': ['message-app', 'WhatsApp'],
  'x-telegram': ['message-app', 'Telegram'],
  'x-jabber': ['message-app', 'Jabber'],
  'x-aim': ['message-app', 'AIM'],
  'x-icq': ['message-app', 'ICQ'],
  'x-msn': ['message-app', 'MSN'],
  'x-yahoo': ['message-app', 'Yahoo'],
  'x-qq': ['message-app', 'QQ'],
  'x-google-talk': ['message-app', 'Google Talk'],
  'x-twitter': ['social-network', 'Twitter'],
  'x-facebook': ['social-network', 'Facebook'],
  'x-instagram': ['social-network', 'Instagram'],
}

/** True for a property that says how somebody is reached. */
export const isWay = ({ name }: Property): boolean => name in KINDS || name in SERVICES

/**
 * How somebody is reached.
 *
 * @param customLabel the word that stands beside the property in its group; empty for none
 */
export const readWay = (property: Property, customLabel: string, words: ImportWords): ImportedWay => {
  const service = SERVICES[property.name]
  const own = WAY_KINDS.find((kind) => kind === paramOf(property, OWN_PARAM.kind))
  const kind = own ?? service?.[0] ?? kindOf(property)
  return {
    kind,
    value: own === undefined ? valueOf(property) : ownValueOf(property),
    label:
      own === undefined ? (service?.[1] ?? labelOf(property, customLabel, words)) : paramOf(property, OWN_PARAM.label),
    isPreferred: paramOf(property, 'pref') === '1' || hasType(property, 'pref'),
    bestTime: paramOf(property, OWN_PARAM.bestTime),
  }
}

const kindOf = (property: Property): WayKind => {
  if (property.name !== 'tel') return KINDS[property.name] ?? 'other'
  if (hasType(property, 'fax') || hasType(property, 'pager')) return 'other'
  return hasType(property, 'cell') || hasType(property, 'iphone') ? 'mobile' : 'phone'
}

const ownValueOf = (property: Property): string => (property.name === 'adr' ? partOf(property, 2) : textOf(property))

const valueOf = (property: Property): string => {
  const text = textOf(property)
  switch (property.name) {
    case 'adr': {
      const [box, extended, street, city, region, postalCode, country] = Array.from({ length: 7 }, (_, index) =>
        partOf(property, index),
      ) as [string, string, string, string, string, string, string]
      return formatAddress({ box, extended, street, city, region, postalCode, country })
    }
    case 'tel':
      return /^tel:/i.test(text) ? decoded(text.slice(4).replace(/;.*$/, '')) : text
    case 'email':
      return text.replace(/^mailto:/i, '')
    case 'impp':
      return decoded(text.replace(/^[a-z][a-z0-9+.-]*:/i, ''))
    case 'x-socialprofile':
      return paramOf(property, 'x-user') !== '' && /^x-apple:/i.test(text) ? paramOf(property, 'x-user') : text
    default:
      return text
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const TYPES = ['home', 'work', 'school', 'main', 'fax', 'pager']

const labelOf = (property: Property, customLabel: string, words: ImportWords): string => {
  const named = labelWord(customLabel, words)
  if (named !== '') return named
  const service = paramOf(property, 'x-service-type')
  if (service !== '') return service
  if (property.name === 'x-socialprofile') return property.params.get('type')?.find((type) => type !== 'pref') ?? ''
  if (property.name === 'impp') return /^([a-z][a-z0-9+.-]*):/i.exec(textOf(property))?.[1] ?? ''
  return TYPES.filter((type) => hasType(property, type))
    .map((type) => labelWord(type, words))
    .join(words.comma)
}
