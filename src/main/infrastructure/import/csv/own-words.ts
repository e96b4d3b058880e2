import type { ColumnKind } from '../../../../shared/domain/imports/columns.ts'
import type { WayKind } from '../../../../shared/domain/people/contact-way.ts'
import type { DateKind } from '../../../../shared/domain/people/important-date.ts'
import type { NoteKind } from '../../../../shared/domain/people/note.ts'
import type { Circle, PersonTag, Register } from '../../../../shared/domain/people/person.ts'
import type { Language } from '../../../../shared/domain/settings/settings.ts'

/** Columns that every table of ours has, in order. By all of them together it is known again. */
export const OWN_COLUMNS = [
  'name',
  'reading',
  'nickname',
  'circle',
  'affiliation',
  'role',
  'strengths',
  'met-how',
  'met-on',
  'register',
  'tags',
  'resting',
] as const satisfies readonly ColumnKind[]

/** Columns that come once for each way, date and note. */
export const WAY_COLUMNS = ['way-kind', 'way-value', 'way-label', 'way-preferred', 'way-time'] as const
export const DATE_COLUMNS = ['date-kind', 'date-label', 'date'] as const
export const NOTE_COLUMNS = ['note-kind', 'note-day', 'note'] as const

type OwnColumn = (typeof OWN_COLUMNS)[number]
type PartColumn = (typeof WAY_COLUMNS | typeof DATE_COLUMNS | typeof NOTE_COLUMNS)[number]

type OwnWords = {
  readonly columns: Readonly<Record<OwnColumn, string>>
  /** `#` stands for the number. */
  readonly parts: Readonly<Record<PartColumn, string>>
  readonly circle: Readonly<Record<Circle, string>>
  readonly register: Readonly<Record<Register, string>>
  readonly tag: Readonly<Record<PersonTag, string>>
  readonly way: Readonly<Record<WayKind, string>>
  readonly date: Readonly<Record<DateKind, string>>
  readonly note: Readonly<Record<NoteKind, string>>
  readonly yes: string
}

/** The words in which a table of ours is written. Both languages are read, whichever is set. */
export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  ja: {
    columns: {
      name: '名前',
      reading: 'よみ',
      nickname: '呼び名',
      circle: '間柄',
      affiliation: '所属',
      role: '役割',
      strengths: '得意なこと',
      'met-how': '出会ったきっかけ',
      'met-on': '出会った日',
      register: '話し方',
      tags: 'しるし',
      resting: 'お休み中',
    },
    parts: {
      'way-kind': '連絡方法#の種類',
      'way-value': '連絡方法#',
      'way-label': '連絡方法#のメモ',
      'way-preferred': '連絡方法#がいちばん',
      'way-time': '連絡方法#によい時間',
      'date-kind': '日付#の種類',
      'date-label': '日付#の名前',
      date: '日付#',
      'note-kind': '覚え書き#の種類',
      'note-day': '覚え書き#を聞いた日',
      note: '覚え書き#',
    },
    circle: {
      close: '近しい人',
      friend: '友だち',
      colleague: '仕事の仲間',
      community: '地域・集まり',
      professional: '専門職',
    },
    register: { casual: 'くだけた話し方', polite: 'ていねいな話し方' },
    tag: {
      client: '支援や仕事の相手',
      team: '同じチーム',
      network: '人脈',
      remote: '遠隔',
      safe: '安心して頼れる人',
      superior: '目上の人',
      'not-now': '今はそっとしておく',
    },
    way: {
      mobile: '携帯電話',
      phone: '電話',
      mail: 'メール',
      'message-app': 'メッセージアプリ',
      'social-network': 'SNS',
      address: '住所',
      web: 'ウェブ',
      other: 'その他',
    },
    date: { birthday: '誕生日', anniversary: '記念日', other: 'その他' },
    note: {
      family: '家族',
      hobby: '趣味',
      project: '取り組み',
      goal: '目標',
      taste: '好み',
      worry: '気がかり',
      milestone: '節目',
      other: 'その他',
    },
    yes: 'はい',
  },
  en: {
    columns: {
      name: 'Name',
      reading: 'Reading',
      nickname: 'Nickname',
      circle: 'Circle',
      affiliation: 'Affiliation',
      role: 'Role',
      strengths: 'Good at',
      'met-how': 'How we met',
      'met-on': 'Met on',
      register: 'Way of speaking',
      tags: 'Marks',
      resting: 'Resting',
    },
    parts: {
      'way-kind': 'Way # kind',
      'way-value': 'Way #',
      'way-label': 'Way # label',
      'way-preferred': 'Way # preferred',
      'way-time': 'Way # best time',
      'date-kind': 'Date # kind',
      'date-label': 'Date # label',
      date: 'Date #',
      'note-kind': 'Note # kind',
      'note-day': 'Note # told on',
      note: 'Note #',
    },
    circle: {
      close: 'Close',
      friend: 'Friend',
      colleague: 'Colleague',
      community: 'Community',
      professional: 'Professional',
    },
    register: { casual: 'Casual', polite: 'Polite' },
    tag: {
      client: 'Client',
      team: 'Team',
      network: 'Network',
      remote: 'Remote',
      safe: 'Safe to turn to',
      superior: 'Superior',
      'not-now': 'Not now',
    },
    way: {
      mobile: 'Mobile',
      phone: 'Phone',
      mail: 'Mail',
      'message-app': 'Message app',
      'social-network': 'Social network',
      address: 'Address',
      web: 'Web',
      other: 'Other',
    },
    date: { birthday: 'Birthday', anniversary: 'Anniversary', other: 'Other' },
    note: {
      family: 'Family',
      hobby: 'Hobby',
      project: 'Project',
      goal: 'Goal',
      taste: 'Taste',
      worry: 'Worry',
      milestone: 'Milestone',
      other: 'Other',
    },
    yes: 'yes',
  },
}

/** Separates marks in one cell. No mark holds it. */
export const BETWEEN_MARKS = ' / '

/** The key of a word, in either language or as the key itself, however its letters are written; undefined for none. */
export const keyOfWord = <Key extends string>(
  written: string,
  tableOf: (words: OwnWords) => Readonly<Record<Key, string>>,
): Key | undefined => {
  const wanted = plain(written)
  for (const words of Object.values(OWN_WORDS)) {
    for (const [key, word] of Object.entries<string>(tableOf(words))) {
      if (plain(word) === wanted || key === wanted) return key as Key
    }
  }
  return undefined
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
