/** Says that a card is one of ours, and so to be taken word for word. */
export const OWN_PRODUCT = '-//Tsunagari//People//EN'

/** What no other address book has a property for. */
export const OWN = {
  reading: 'x-tsunagari-reading',
  circle: 'x-tsunagari-circle',
  strengths: 'x-tsunagari-strengths',
  metHow: 'x-tsunagari-met-how',
  metOn: 'x-tsunagari-met-on',
  register: 'x-tsunagari-register',
  tag: 'x-tsunagari-tag',
  resting: 'x-tsunagari-resting',
  way: 'x-tsunagari-way',
} as const

/** Parameters on properties that others read, too. */
export const OWN_PARAM = {
  kind: 'x-tsunagari-kind',
  label: 'x-tsunagari-label',
  bestTime: 'x-tsunagari-best-time',
  toldOn: 'x-tsunagari-told-on',
} as const
