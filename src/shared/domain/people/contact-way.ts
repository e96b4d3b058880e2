/** How someone can be reached. */
export const WAY_KINDS = [
  'mobile',
  'phone',
  'mail',
  'message-app',
  'social-network',
  'address',
  'web',
  'other',
] as const
export type WayKind = (typeof WAY_KINDS)[number]

export type ContactWay = {
  readonly id: string
  readonly kind: WayKind
  /** Number, address, name of the account: as it was typed. */
  readonly value: string
  /** Which of several it is, in the person's words: "work", 「実家」. May be empty. */
  readonly label: string
  /** The way that they like best. At most one of a person's ways. */
  readonly isPreferred: boolean
  /** When they like to be reached, in the person's words. May be empty. */
  readonly bestTime: string
}

/** The way to say beside a name: the one that they like best, else one of which a good time is known; null for none. */
export const bestWayOf = (ways: readonly ContactWay[]): ContactWay | null =>
  ways.find(({ isPreferred }) => isPreferred) ?? ways.find(({ bestTime }) => bestTime !== '') ?? null

export const WAY_VALUE_MAX = 500
export const WAY_LABEL_MAX = 100

/** What a way can be opened for: a call, a short message, a mail, a page. */
export const WAY_ACTIONS = ['call', 'text', 'mail', 'visit'] as const
export type WayAction = (typeof WAY_ACTIONS)[number]

/**
 * The address by which the desktop opens a way, built from nothing but its value and the words to send;
 * null where the value is not of that form, or the way has no such action. Every character of it that is
 * not plain is escaped, so that a value can never add a field or a second address.
 *
 * @param text words to begin with, in a mail or a short message; empty for none
 */
export const wayAddress = (
  { kind, value }: Pick<ContactWay, 'kind' | 'value'>,
  action: WayAction,
  text = '',
): string | null => {
  switch (action) {
    case 'call': {
      const number = kind === 'mobile' || kind === 'phone' ? dialled(value) : null
      return number === null ? null : `tel:${number}`
    }
    case 'text': {
      const number = kind === 'mobile' ? dialled(value) : null
      return number === null ? null : `sms:${number}${text === '' ? '' : `?body=${escaped(text)}`}`
    }
    case 'mail': {
      const address = kind === 'mail' ? mailbox(value) : null
      return address === null ? null : `mailto:${address}${text === '' ? '' : `?body=${escaped(text)}`}`
    }
    case 'visit':
      return kind === 'web' || kind === 'social-network' ? page(value) : null
  }
}

/** What a way can be opened for, the nearest first; empty where it can only be copied. */
export const actionsOf = (way: Pick<ContactWay, 'kind' | 'value'>): readonly WayAction[] =>
  WAY_ACTIONS.filter((action) => wayAddress(way, action) !== null)

/** Digits with a leading plus, as RFC 3966 and RFC 5724 want them: 「０９０−１２３４…」 is understood, too. */
const dialled = (value: string): string | null => {
  const plain = value.normalize('NFKC').replaceAll(/[\s()./\u2010-\u2015\u2212\u30fc-]/g, '')
  return /^\+?[0-9*#]{2,20}$/.test(plain) ? plain.replaceAll('#', '%23') : null
}

/** One mailbox (RFC 6068): what could begin a header, a second address or another part of the URL is escaped or refused. */
const mailbox = (value: string): string | null => {
  const plain = value.normalize('NFKC').trim()
  const parts = /^([^\s@,;:<>"()[\]\\]{1,64})@([^\s@,;:<>"()[\]\\?&#/%]{1,255})$/.exec(plain)
  return parts?.[1] === undefined || parts[2] === undefined ? null : `${escaped(parts[1])}@${escaped(parts[2])}`
}

/** A page; `example.org/me` is taken as one on https. Names of accounts are not. */
const page = (value: string): string | null => {
  const plain = value.trim()
  if (/\s/.test(plain)) return null
  try {
    const url = new URL(/^https?:\/\//i.test(plain) ? plain : `https://${plain}`)
    const isPlain = url.username === '' && url.password === '' && url.hostname.includes('.')
    return isPlain ? url.href : null
  } catch {
    return null
  }
}

const escaped = (text: string): string =>
  encodeURIComponent(wellFormed(text).replaceAll(/\r\n|\r|\n/g, '\r\n')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A half of a pair that stands alone cannot be escaped. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd')
