/*
 * Names are found by how they are typed in Latin letters, too. There is no one way to write Japanese in them:
 * さとう is Satō, Sato, Satoh or satou, しんいち shin'ichi or sinniti, よっちゃん yocchan or yotchan. Both sides are
 * brought to one coarse key that leaves out what people write differently: the spelling of a sound, its
 * length, and whether it is doubled. Libraries that convert kana aim at one exact spelling, and do not know
 * the small vowels of names such as ソフィア; a key needs less than they do.
 */

/** Rows of kana, each with its consonant; the vowels stand in their order. */
const ROWS = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['d', 'だぢづでど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
] as const
const VOWELS = 'aiueo'
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([consonant, kana]) =>
    Array.from(kana, (each, index) => [each, `${consonant}${VOWELS.charAt(index)}`] as const),
  ),
  ...Object.entries({
    や: 'ya',
    ゆ: 'yu',
    よ: 'yo',
    わ: 'wa',
    ゐ: 'i',
    ゑ: 'e',
    を: 'o',
    ん: 'n',
    ゔ: 'bu',
    ゕ: 'ka',
    ゖ: 'ke',
  }),
])
const SMALL_VOWELS = 'ぁぃぅぇぉ'
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' }
/** What says that a sound is doubled or long. */
const UNSAID = /[っー\s・]/g

const KANA_WORD = /^[\u3041-\u3096ー・]+$/
const LATIN = /^[a-z'\- ]+$/

/** True for a folded text that is written in kana alone. */
export const isKana = (folded: string): boolean => KANA_WORD.test(folded)

/** True for a folded text that may be a Japanese name in Latin letters. */
export const isLatin = (folded: string): boolean => LATIN.test(folded)

/**
 * The key of a word in kana.
 *
 * @param folded kana, folded (see `fold`)
 */
export const keyOfKana = (folded: string): string => {
  let letters = ''
  for (const kana of folded.replaceAll(UNSAID, '')) {
    const vowel = VOWELS.charAt(SMALL_VOWELS.indexOf(kana))
    if (SMALL_Y[kana] !== undefined) {
      // き + ゃ = kya
      letters = letters.replace(/[aiueo]$/, '') + SMALL_Y[kana]
    } else if (SMALL_VOWELS.includes(kana)) {
      // ふ + ぃ = fi, う + ぃ = wi, じ + ぇ = je
      letters = letters
        .replace(/(^|[aiueon])u$/, '$1w')
        .replace(/([stz])i$/, '$1y')
        .replace(/[aiueo]$/, '')
      letters += vowel
    } else {
      letters += SOUNDS.get(kana) ?? ''
    }
  }
  return coarse(letters)
}

/**
 * The keys of what is typed in Latin letters, also when a word is not typed to its end: the key of the whole
 * word begins with one of them. Empty when there is nothing to go by.
 *
 * @param folded Latin letters, folded (see `fold`)
 */
export const keysOfTyped = (folded: string): readonly string[] => {
  const letters = folded.replaceAll(/[^a-z]/g, '')
  // A sound that has only begun may become one of several.
  const beginnings = BEGINNINGS.find(([end]) => letters.endsWith(end)) ?? (['', ['']] as const)
  const stem = letters.slice(0, letters.length - beginnings[0].length)
  return [...new Set(beginnings[1].map((end) => coarse(stem + end)))].filter((key) => key !== '')
}

/** Consonants at the end of what is typed, longest first, and what they may be the beginning of. */
const BEGINNINGS: readonly (readonly [end: string, become: readonly string[]])[] = [
  ...['ssh', 'sh', 'sy'].map((end) => [end, ['s']] as const),
  ...['tch', 'cch', 'ch', 'ty', 'cy', 'tc', 'ts'].map((end) => [end, ['t']] as const),
  ...['jy', 'zy', 'j', 'dz'].map((end) => [end, ['z']] as const),
  ['cc', ['t', 'k']],
  ['c', ['t', 'k']],
  ['d', ['d', 'z']],
  ['m', ['m', 'n']],
  ['w', ['w', '']],
]

const coarse = (letters: string): string =>
  letters
    .replaceAll(/tch|cch|ch|cy/g, 'ty')
    .replaceAll('sh', 'sy')
    .replaceAll(/dz|dj|j/g, (sound) => (sound === 'dz' ? 'z' : 'zy'))
    .replaceAll('yy', 'y')
    .replaceAll(/([stz])yi/g, '$1i')
    .replaceAll('ts', 't')
    .replaceAll(/d([iu])/g, 'z$1')
    .replaceAll('f', 'h')
    .replaceAll('v', 'b')
    .replaceAll('l', 'r')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('wo', 'o')
    .replaceAll(/m(?=[bpm])/g, 'n')
    .replaceAll(/([ou])h(?![aiueoy])/g, '$1')
    .replaceAll('ou', 'o')
    .replaceAll(/(.)\1+/g, '$1')
