import type { Localized } from '../../shared/domain/exercises/exercise.ts'
import type { DateKind } from '../../shared/domain/people/important-date.ts'
import type { NoteKind } from '../../shared/domain/people/note.ts'
import type { WayKind } from '../../shared/domain/people/contact-way.ts'
import { type Circle, filledIn, type PersonTag, type Register } from '../../shared/domain/people/person.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import { addDays, type LocalDay, type Moment } from '../../shared/time/day.ts'
import type { Ids, Repositories } from './ports.ts'

type SamplePerson = {
  readonly name: Localized
  readonly circle: Circle
  /** How often they turn up, beside the others. */
  readonly weight: number
  readonly reading?: string
  readonly affiliation?: Localized
  readonly role?: Localized
  readonly strengths?: Localized
  readonly metHow?: Localized
  /** Days before the last day of the sample; told as a month. */
  readonly metDaysAgo?: number
  readonly register?: Register
  readonly tags?: readonly PersonTag[]
  readonly ways?: readonly { readonly kind: WayKind; readonly value: Localized; readonly bestTime?: Localized }[]
  /** `daysAgo` before the last day of the sample. */
  readonly notes?: readonly { readonly kind: NoteKind; readonly text: Localized; readonly daysAgo: number }[]
  /** `inDays` after the last day of the sample. */
  readonly dates?: readonly {
    readonly kind: DateKind
    readonly label?: Localized
    readonly inDays: number
    readonly years?: number
  }[]
}

/** The people of the sample notebook. Nobody in particular: each is called by a role or a common nickname. */
const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    name: { ja: '妹', en: 'My sister' },
    reading: 'いもうと',
    circle: 'close',
    weight: 5,
    register: 'casual',
    tags: ['safe'],
    ways: [
      {
        kind: 'mobile',
        value: { ja: '090-0000-0001', en: '07700 900001' },
        bestTime: { ja: '夜九時ごろ', en: 'around nine in the evening' },
      },
    ],
    notes: [
      {
        kind: 'project',
        text: { ja: '春に引っ越すので、部屋を探している。', en: 'Moving in spring, and looking for a flat.' },
        daysAgo: 12,
      },
      { kind: 'taste', text: { ja: 'あんこは、つぶあんのほう。', en: 'Likes her tea without milk.' }, daysAgo: 60 },
    ],
    dates: [{ kind: 'birthday', inDays: 9, years: 31 }],
  },
  {
    name: { ja: '母', en: 'Mum' },
    reading: 'はは',
    circle: 'close',
    weight: 3,
    register: 'casual',
    ways: [
      {
        kind: 'phone',
        value: { ja: '00-0000-0002', en: '020 7946 0002' },
        bestTime: { ja: '朝のうち', en: 'in the morning' },
      },
    ],
    notes: [
      {
        kind: 'hobby',
        text: { ja: '畑でトマトと枝豆をつくりはじめた。', en: 'Has begun to grow tomatoes and beans.' },
        daysAgo: 40,
      },
    ],
  },
  {
    name: { ja: 'はる', en: 'Robin' },
    circle: 'friend',
    weight: 3,
    affiliation: { ja: '市の図書館', en: 'The town library' },
    role: { ja: '子どもの本の担当', en: 'Looks after the children’s books' },
    strengths: { ja: '本を選ぶこと。人の話を急がず聞くこと。', en: 'Finding the right book. Listening without hurry.' },
    metHow: { ja: '読書会で隣の席になった。', en: 'Sat beside each other at the book club.' },
    metDaysAgo: 500,
    register: 'casual',
    tags: ['network', 'safe'],
    ways: [
      { kind: 'mail', value: { ja: 'haru@example.org', en: 'robin@example.org' } },
      { kind: 'message-app', value: { ja: 'メッセージアプリ「はる」', en: 'Message app, “robin”' } },
    ],
    notes: [
      {
        kind: 'goal',
        text: {
          ja: '来年、読み聞かせの会をひとりで開いてみたい。',
          en: 'Would like to hold a story hour alone next year.',
        },
        daysAgo: 8,
      },
      {
        kind: 'family',
        text: {
          ja: 'おばあさんが入院中。週末に見舞いに行くそう。',
          en: 'A grandmother in hospital; visits at weekends.',
        },
        daysAgo: 25,
      },
      { kind: 'hobby', text: { ja: '古い喫茶店めぐり。', en: 'Goes round old cafés.' }, daysAgo: 90 },
    ],
    dates: [{ kind: 'other', label: { ja: '読み聞かせの会', en: 'Story hour' }, inDays: 24 }],
  },
  {
    name: { ja: 'なお', en: 'Sam' },
    circle: 'friend',
    weight: 2,
    tags: ['remote'],
    metDaysAgo: 2_600,
    register: 'casual',
  },
  {
    name: { ja: '隣の席の人', en: 'Desk neighbour' },
    reading: 'となりのせきのひと',
    circle: 'colleague',
    weight: 6,
    tags: ['team'],
  },
  {
    name: { ja: 'チームのまとめ役', en: 'Team lead' },
    circle: 'colleague',
    weight: 4,
    register: 'polite',
    tags: ['team', 'superior'],
    notes: [
      {
        kind: 'milestone',
        text: { ja: '四月から新しい担当になった。', en: 'Has had a new post since April.' },
        daysAgo: 120,
      },
    ],
  },
  {
    name: { ja: '読書会の世話役', en: 'Book club host' },
    reading: 'どくしょかいのせわやく',
    circle: 'community',
    weight: 2,
  },
  {
    name: { ja: '訪問看護師さん', en: 'The visiting nurse' },
    reading: 'ほうもんかんごしさん',
    circle: 'professional',
    weight: 2,
    register: 'polite',
    tags: ['client'],
  },
]

type SamplePeopleDependencies = {
  readonly repositories: Repositories
  readonly ids: Ids
  readonly language: Language
  readonly firstDay: LocalDay
  readonly today: LocalDay
  readonly momentAt: (day: LocalDay, hour: number) => Moment
}

/** Writes the people down with what is known of them; answers each with how often they turn up. */
export const writeSamplePeople = ({
  repositories,
  ids,
  language,
  firstDay,
  today,
  momentAt,
}: SamplePeopleDependencies) => {
  const at = momentAt(firstDay, 9)
  const said = (text: Localized | undefined): string => text?.[language] ?? ''
  return SAMPLE_PEOPLE.map((person) => {
    const id = ids.next()
    const { circle, metDaysAgo } = person
    const fields = filledIn({
      name: said(person.name),
      circle,
      reading: language === 'ja' ? (person.reading ?? '') : '',
      affiliation: said(person.affiliation),
      role: said(person.role),
      strengths: said(person.strengths),
      metHow: said(person.metHow),
      metOn: metDaysAgo === undefined ? null : addDays(today, -metDaysAgo).slice(0, 7),
      register: person.register ?? null,
    })
    repositories.people.add({ id, ...fields }, at)
    repositories.people.setTags(id, person.tags ?? [])
    person.ways?.forEach(({ kind, value, bestTime }, index) => {
      const way = {
        id: ids.next(),
        kind,
        value: said(value),
        label: '',
        isPreferred: index === 0,
        bestTime: said(bestTime),
      }
      repositories.contactWays.add(way, id, at)
    })
    person.notes?.forEach(({ kind, text, daysAgo }) => {
      const toldOn = addDays(today, -daysAgo)
      repositories.personNotes.add(
        { id: ids.next(), kind, text: said(text), toldOn, entryId: null },
        id,
        momentAt(toldOn, 21),
      )
    })
    person.dates?.forEach(({ kind, label, inDays, years }) => {
      const [year, month, day] = addDays(today, inDays).split('-').map(Number)
      const date = {
        id: ids.next(),
        kind,
        label: said(label),
        month: month ?? 1,
        day: day ?? 1,
        year: years === undefined || year === undefined ? null : year - years,
      }
      repositories.importantDates.add(date, id, at)
    })
    return { person: { id }, weight: person.weight }
  })
}
