/*
 * Letters as they are compared, so that what one types finds what one meant. The same letter is one letter:
 *
 * - wide or narrow (Ｔ = T, ｶ = カ), capital or small, hiragana or katakana, with its accent or without (é = e);
 * - composed or not: か and a voiced mark of any kind, ゛ included, are が. A voiced kana stays another letter
 *   than the plain one, a small kana another than the large one, and ー is itself;
 * - older and rarer forms of a kanji that stand in names are the common one (髙 = 高, 渡邊 = 渡辺);
 * - the marks that differ between keyboards (～ 〜, － −, ’ ', ” ") are the same;
 * - invisible characters, such as the selectors of a kanji's shape, count for nothing; white space and control
 *   characters are a space.
 *
 * A text is folded letter by letter, each with the marks that follow it, so that what a letter becomes never
 * depends on its neighbours and a part of a text folds to a part of the folded text.
 */

/** What joins the letter before it: marks, voiced marks of every width, the later parts of Korean syllables, invisibles. */
const TAIL = String.raw`\p{M}\p{Default_Ignorable_Code_Point}\u309b\u309c\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb\u3131-\u318e\uffa0-\uffdc`
/** Letters that are folded already: most of any text. */
const PLAIN = String.raw` -@\[-_\{-~\u3001\u3002\u300c\u300d\u3041-\u3096\u30fc\u4e00-\u9fffa-z`

/** Forms of kanji that are written in names, each after the one that most people type. */
const FORMS = [
  '高髙 崎﨑嵜 浜濱濵 辺邊邉 斎齋齊斉 沢澤 広廣 島嶋嶌 桜櫻 国國 真眞 恵惠 竜龍 滝瀧 静靜 栄榮 富冨 徳德 曽曾 渕淵 吉𠮷',
  '桧檜 薮藪 条條 塩鹽 関關 黒黑 実實 寿壽 亀龜 豊豐 万萬 与與 円圓 峰峯 館舘 遥遙 暁曉 礼禮 瀬瀨 経經 壮壯 弥彌 来來',
  '穂穗 尭堯 学學 沖冲 桑桒 梅楳 秋穐 鉄鐵 蔵藏 芦蘆',
].join(' ')
const NAME_KANJI: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').flatMap((forms) => {
    const [common = '', ...others] = Array.from(forms)
    return others.map((other) => [other, common] as const)
  }),
)
const RARE_KANJI = Array.from(NAME_KANJI.keys()).join('')

const UNIT_TO_FOLD = new RegExp(`[^${PLAIN}][${TAIL}]*|[${RARE_KANJI}][${TAIL}]*|[${PLAIN}][${TAIL}]+`, 'gu')

const RARE = new RegExp(`[${RARE_KANJI}]`, 'gu')
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const SPACE = /[\s\p{Cc}]/gu
const ACCENTS = /[\u0300-\u036f]/g
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g
const KANA_DISTANCE = 0x60
const LONE_SURROGATES = /\p{Surrogate}/gu
/** Voiced marks that stand alone: normalised, they would come apart into a space and the mark that joins. */
const STANDING_MARKS: Readonly<Record<string, string>> = { '\u309b': '\u3099', '\u309c': '\u309a' }
const STANDING_MARK = /[\u309b\u309c]/g
/** What one keyboard writes for the other. */
const LIKENESSES: Readonly<Record<string, string>> = {
  '\u301c': '~',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
}
const LIKENESS = /[\u301c\u2212\u2018\u2019\u201c\u201d`]/g

/** The text as it is compared with others. Takes any text, also one that holds broken characters. */
export const fold = (text: string): string => text.replace(UNIT_TO_FOLD, foldUnit)

/** A folded text, and where each part of it stands in the text that it was made of. */
export type Folded = {
  readonly folded: string
  /**
   * The place in the original of a part of `folded`, widened to whole letters. Places are in UTF-16 code
   * units, the end not included; the part is not empty and lies inside of `folded`.
   */
  readonly originOf: (start: number, end: number) => { readonly start: number; readonly end: number }
}

/** A letter that became another: its place in the folded text and in the original. */
type Change = { readonly start: number; readonly end: number; readonly from: number; readonly to: number }

/** Folds a text and keeps the way back, for showing where something was found. Folds as `fold` does. */
export const foldWithOrigin = (text: string): Folded => {
  const changes: Change[] = []
  /** How much longer the folded text is than the original up to here. */
  let shift = 0
  const folded = text.replace(UNIT_TO_FOLD, (unit: string, from: number) => {
    const letters = foldUnit(unit)
    const start = from + shift
    changes.push({ start, end: start + letters.length, from, to: from + unit.length })
    shift += letters.length - unit.length
    return letters
  })
  /** The change that `place` lies in or after; letters that did not change are as far from it here as there. */
  const lastChange = (place: number): Change => {
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle]?.start ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return changes[low - 1] ?? { start: 0, end: 0, from: 0, to: 0 }
  }
  return {
    folded,
    originOf: (start, end) => {
      const first = lastChange(start)
      const last = lastChange(end - 1)
      return {
        start: start < first.end ? first.from : first.to + start - first.end,
        end: end - 1 < last.end ? last.to : last.to + end - last.end,
      }
    },
  }
}

const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0)
  if (unit.length === 1) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20)
    if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - KANA_DISTANCE)
  }
  const visible = unit
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .replace(STANDING_MARK, (mark) => STANDING_MARKS[mark] ?? mark)
  const apart = visible.normalize('NFKD')
  // An accent that stands alone (´) would come apart into a space and nothing.
  if (apart.startsWith(' ') && !visible.startsWith(' ')) return visible.normalize('NFC')
  const letters = apart
    .replace(ACCENTS, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replace(RARE, (kanji) => NAME_KANJI.get(kanji) ?? kanji)
    .replace(LIKENESS, (mark) => LIKENESSES[mark] ?? mark)
    .normalize('NFKC')
  // By way of the capitals, so that ß and ẞ are ss and the two small sigmas are one.
  return letters.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC')
}
