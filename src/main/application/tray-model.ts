import { FIVE, type Five } from '../../shared/domain/checkins/check-in.ts'
import type { SilenceChoice } from '../../shared/domain/nudges/log.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import type words from '../../shared/i18n/locales/en/tray.json'
import type { Output, Today } from '../../shared/ipc/contract.ts'
import { formatDay, formatTime } from '../../shared/time/format.ts'
import type { Command } from './launch-arguments.ts'
import type { DeepReadonly } from './use-case.ts'

/** What the tray shows: a part of the day, and the nudges. */
export type TrayState = DeepReadonly<
  Pick<Today, 'step' | 'openRun' | 'checkIn' | 'localDay'> & {
    readonly nudges: Output<'nudges.current'>
    /** End of the silence in the calendar; null when there is none, or it has no end. */
    readonly silentUntil: Today['plans'][number]['due'] | null
  }
>

/** What happens when an item is chosen. Null: the item only says something. */
export type TrayAction =
  | Command
  | { readonly kind: 'quit' }
  | { readonly kind: 'end-silence' }
  | { readonly kind: 'check-in'; readonly mood: Five; readonly energy: Five }
  /** A nudge was followed. */
  | { readonly kind: 'nudge'; readonly id: string; readonly route: string }
  | null

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'line'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly TrayItem[] }

/** How the icon looks. */
export type TrayIcon = 'quiet' | 'something' | 'resting' | 'paused'

export type TrayModel = { readonly tooltip: string; readonly icon: TrayIcon; readonly items: readonly TrayItem[] }

export type TrayWords = typeof words

const SEPARATOR: TrayItem = { kind: 'separator' }

/**
 * The icon of the tray and its menu. A step that was put down for today is not shown again: nothing here may sound
 * like a debt.
 *
 * @param state null while the day is not known, or when the data could not be opened
 */
export const buildTrayModel = (state: TrayState | null, language: Language, words: TrayWords): TrayModel => {
  const end = [
    open(words.open, null),
    ...(state === null ? [] : [open(words.settings, '/settings')]),
    SEPARATOR,
    line(words.quit, { kind: 'quit' }),
  ]
  if (state === null) return { tooltip: words.tooltip, icon: 'quiet', items: end }
  const first = [nudgeLine(state, words), stepLine(state, language, words)].filter((item) => item !== null)
  return {
    tooltip: tooltip(state, language, words),
    icon: iconOf(state),
    items: [
      ...(first.length === 0 ? [] : [...first, SEPARATOR]),
      line(words.quickLog, { kind: 'quick-log' }),
      checkInMenu(state, words),
      open(words.rest, '/rest'),
      SEPARATOR,
      ...silenceItems(state, words),
      recentMenu(state, language, words),
      SEPARATOR,
      ...end,
    ],
  }
}

const line = (label: string, action: TrayAction): TrayItem => ({ kind: 'line', label, action })
const open = (label: string, route: string | null): TrayItem => line(label, { kind: 'open', route })

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

const iconOf = ({ nudges }: TrayState): TrayIcon => {
  if (nudges.silence !== null) return nudges.silence.kind === 'rest' ? 'resting' : 'paused'
  return nudges.open === null ? 'quiet' : 'something'
}

const tooltip = (state: TrayState, language: Language, words: TrayWords): string => {
  const { silence, open: nudge } = state.nudges
  if (silence?.kind === 'rest') return fill(words.states.resting, { name: words.tooltip })
  if (silence !== null) {
    const until = untilWords(state, language)
    return until === null
      ? fill(words.states.paused, { name: words.tooltip })
      : fill(words.states.pausedUntil, { name: words.tooltip, until })
  }
  return nudge === null ? words.tooltip : fill(words.states.something, { name: words.tooltip, title: nudge.title })
}

const untilWords = ({ silentUntil: until, localDay }: TrayState, language: Language): string | null => {
  if (until === null) return null
  return until.localDay === localDay
    ? formatTime(until.epochMs, until.zone, language)
    : formatDay(until.localDay, language)
}

const nudgeLine = ({ nudges: { open: nudge } }: TrayState, words: TrayWords): TrayItem | null =>
  nudge === null
    ? null
    : line(fill(words.nudge, { title: nudge.title }), { kind: 'nudge', id: nudge.id, route: nudge.route })

/** Mood, and behind it energy: two steps, and it is said. */
const checkInMenu = ({ checkIn }: TrayState, words: TrayWords): TrayItem => ({
  kind: 'menu',
  label: checkIn === null ? words.checkIn.ask : words.checkIn.change,
  items: FIVE.map((mood) => ({
    kind: 'menu',
    label: marked(words.checkIn.mood[mood], checkIn?.mood === mood),
    items: FIVE.map((energy) =>
      line(marked(words.checkIn.energy[energy], checkIn?.mood === mood && checkIn.energy === energy), {
        kind: 'check-in',
        mood,
        energy,
      }),
    ),
  })),
})

const marked = (label: string, isChosen: boolean): string => (isChosen ? `✓ ${label}` : label)

const PAUSES = ['hour', 'tomorrow', 'week'] as const satisfies readonly SilenceChoice[]

const silenceItems = ({ nudges: { silence } }: TrayState, words: TrayWords): readonly TrayItem[] => {
  const set = (choice: SilenceChoice, label: string) => line(label, { kind: 'silence', silence: choice })
  if (silence !== null) return [line(words.pause.end, { kind: 'end-silence' })]
  return [
    set('rest', words.restToday),
    {
      kind: 'menu',
      label: words.pause.title,
      items: [...PAUSES.map((choice) => set(choice, words.pause[choice])), open(words.pause.day, '/nudges')],
    },
  ]
}

const recentMenu = ({ nudges: { recent }, localDay }: TrayState, language: Language, words: TrayWords): TrayItem => ({
  kind: 'menu',
  label: words.recent.title,
  items: [
    ...(recent.length === 0 ? [line(words.recent.none, null)] : []),
    ...recent.map(({ id, title, route, happened }) => {
      const time = formatTime(happened.epochMs, happened.zone, language)
      const when = happened.localDay === localDay ? time : formatDay(happened.localDay, language)
      return line(fill(words.recent.line, { title, when }), { kind: 'nudge', id, route })
    }),
    SEPARATOR,
    open(words.recent.all, '/nudges'),
  ],
})

const TODAY_ROUTE = '/'

const stepLine = ({ step, openRun }: TrayState, language: Language, words: TrayWords): TrayItem | null => {
  if (openRun !== null) {
    return open(fill(words.openStep, { title: openRun.exercise.title[language] }), `/run/${openRun.runId}`)
  }
  if (step === null || step.state === 'resting') return null
  const title = step.exercise.title[language]
  if (step.state === 'open') {
    return open(fill(words.openStep, { title }), step.runId === null ? TODAY_ROUTE : `/run/${step.runId}`)
  }
  if (step.state === 'offered') return open(fill(words.step, { title }), TODAY_ROUTE)
  return step.state === 'done' ? line(words.doneStep, null) : null
}
