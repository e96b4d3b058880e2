import type { Language } from '../settings/settings.ts'

/** What address books name by a word of their own, in the words of the person. They become labels and notes. */
export type ImportWords = {
  readonly home: string
  readonly work: string
  readonly school: string
  readonly main: string
  readonly fax: string
  readonly pager: string
  /** Before the names of the groups in which somebody stood. */
  readonly groups: string
  readonly pet: string
  readonly gift: string
  readonly promise: string
  /** Between a name and what belongs to it. */
  readonly colon: string
  /** Between the items of a list. */
  readonly comma: string
  readonly relations: Readonly<Record<string, string>>
  /** Names of what has one place only. */
  readonly fields: Readonly<
    Record<'name' | 'reading' | 'nickname' | 'affiliation' | 'role' | 'strengths' | 'metHow' | 'metOn', string>
  >
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = {
  ja: {
    home: '自宅',
    work: '仕事',
    school: '学校',
    main: '代表',
    fax: 'FAX',
    pager: 'ポケベル',
    groups: 'グループ',
    pet: 'ペット',
    gift: '贈りもの',
    promise: '約束',
    colon: '：',
    comma: '、',
    relations: {
      spouse: '配偶者',
      partner: 'パートナー',
      child: '子ども',
      son: '息子',
      daughter: '娘',
      mother: '母',
      father: '父',
      parent: '親',
      brother: '兄弟',
      sister: '姉妹',
      sibling: 'きょうだい',
      friend: '友人',
      assistant: 'アシスタント',
      manager: '上司',
    },
    fields: {
      name: '別の名前',
      reading: '別のよみ',
      nickname: '別の呼び名',
      affiliation: '別の所属',
      role: '別の役割',
      strengths: '得意なこと',
      metHow: '出会ったきっかけ',
      metOn: '出会った日',
    },
  },
  en: {
    home: 'home',
    work: 'work',
    school: 'school',
    main: 'main',
    fax: 'fax',
    pager: 'pager',
    groups: 'Groups',
    pet: 'Pet',
    gift: 'Gift',
    promise: 'Promise',
    colon: ': ',
    comma: ', ',
    relations: {
      spouse: 'Spouse',
      partner: 'Partner',
      child: 'Child',
      son: 'Son',
      daughter: 'Daughter',
      mother: 'Mother',
      father: 'Father',
      parent: 'Parent',
      brother: 'Brother',
      sister: 'Sister',
      sibling: 'Sibling',
      friend: 'Friend',
      assistant: 'Assistant',
      manager: 'Manager',
    },
    fields: {
      name: 'Another name',
      reading: 'Another reading',
      nickname: 'Another nickname',
      affiliation: 'Another affiliation',
      role: 'Another role',
      strengths: 'Good at',
      metHow: 'How we met',
      metOn: 'Met on',
    },
  },
}

/**
 * The word for the kind of a number or an address, as address books name it: `* Home`, `_$!<Work>!$_`, 「自宅」. What
 * is nobody's word but the person's own comes back as it is.
 */
export const labelWord = (written: string, words: ImportWords): string => {
  const plain = written
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .replace(/^\*\s*/, '')
    .trim()
  const known = LABELS.find(([, names]) => names.includes(plain.toLowerCase()))
  if (known !== undefined) return words[known[0]]
  return SAYS_NOTHING.includes(plain.toLowerCase()) ? '' : plain
}

type LabelKey = 'home' | 'work' | 'school' | 'main' | 'fax' | 'pager'

const LABELS: readonly (readonly [LabelKey, readonly string[]])[] = [
  ['home', ['home', '自宅']],
  ['work', ['work', 'business', '勤務先', '会社', '仕事', '職場']],
  ['school', ['school', '学校']],
  ['main', ['main', '代表']],
  ['fax', ['fax', 'home fax', 'work fax', 'homefax', 'workfax', 'faxhome', 'faxwork', 'otherfax']],
  ['pager', ['pager', 'ポケベル']],
]

/** Names of kinds that a way has anyway, and those that say nothing. */
const SAYS_NOTHING = [
  '',
  'mobile',
  'cell',
  '携帯',
  '携帯電話',
  'iphone',
  'other',
  'その他',
  'internet',
  'voice',
  'pref',
  'homepage',
  'home page',
  'ホームページ',
  'profile',
  'anniversary',
  '記念日',
  'birthday',
]
