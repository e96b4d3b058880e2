/** Ports of the nudges: what is remembered of them, what can be seen of the person, and how a word gets to the desktop. */
import type { NudgePresence, Silence } from '../../shared/domain/nudges/context.ts'
import type { NudgeHold, NudgeState } from '../../shared/domain/nudges/log.ts'
import type { Nudge, NudgeAnswer, NudgeHistory, ShownNudge } from '../../shared/domain/nudges/nudge.ts'
import type { Moment } from '../../shared/time/day.ts'

/** A nudge that is over: shown or let go. */
export type NudgeRecord = Nudge & {
  readonly id: string
  readonly state: NudgeState
  readonly happened: Moment
  /** Hour on the wall, which wording, and the answer; null unless it was shown. */
  readonly hour: number | null
  readonly wording: number | null
  readonly answer: NudgeAnswer | null
  readonly answeredAt: number | null
}

/** One that was put off; it waits until `until` (epoch ms). */
export type SnoozeRecord = { readonly id: string; readonly nudgeId: string; readonly until: number }

export type NudgeRepository = {
  /** All that the planner looks back on: what happened since an instant (epoch ms), and whether a key was ever used. */
  readonly history: (since: number) => NudgeHistory
  /** The latest first. */
  readonly latest: (limit: number) => readonly NudgeRecord[]
  readonly find: (id: string) => NudgeRecord | null
  /** Keeps one that was shown. */
  readonly addShown: (nudge: ShownNudge & { readonly id: string }) => void
  readonly addLetGo: (id: string, nudge: Nudge, because: Exclude<NudgeState, 'shown'>, at: Moment) => void
  /** Null takes an answer back. False when no such nudge was shown. */
  readonly setAnswer: (id: string, answer: NudgeAnswer | null, at: number) => boolean
  readonly snooze: (snooze: SnoozeRecord) => void
  readonly endSnooze: (id: string) => void
  readonly endSnoozeOf: (nudgeId: string) => void
  readonly restTopic: (topic: string, until: number) => void
  readonly wakeTopic: (topic: string) => void
  /** What was held from a day on, the latest day first. */
  readonly holds: (since: NudgeHold['day']) => readonly NudgeHold[]
  /** Says once for a day, kind and reason that something was held. Answers whether it was news. */
  readonly addHold: (hold: NudgeHold) => boolean
  readonly silence: () => Silence | null
  readonly setSilence: (silence: Silence | null) => void
  /** Epoch ms at which something was last written down, checked in, or practised; null: never. */
  readonly lastLoggedAt: () => number | null
  /**
   * Forgets what happened before an instant (epoch ms), holds before a day, and keys whose occasion is long over and
   * cannot come again: of days before `spentDay`, of plans and snoozes that wait no longer.
   */
  readonly forget: (until: {
    readonly before: number
    readonly day: NudgeHold['day']
    readonly spentDay: NudgeHold['day']
  }) => void
}

/** What can be seen of the person for nothing, and what the desktop has to be asked for. Nothing here rejects. */
export type Surroundings = {
  /** Without asking anybody: what has to be asked for is null. */
  readonly glance: () => NudgePresence
  /** Asks the desktop as well; null where it cannot say. */
  readonly look: () => Promise<NudgePresence>
  /** What this desktop can say at all. */
  readonly abilities: () => Promise<Abilities>
}

/** What of a desktop can be read or used. */
export type Abilities = {
  readonly hasTray: boolean
  readonly hasNotifications: boolean
  readonly canSeeDoNotDisturb: boolean
  readonly canSeeFullScreen: boolean
  readonly canSeeCalls: boolean
}

/** What a notification says. */
export type Notice = {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly hasSound: boolean
  /** Where the platform has buttons, in this order. */
  readonly actions: readonly { readonly answer: NudgeAnswer; readonly label: string }[]
}

/** Shows a notice on the desktop. Without a service for it nothing happens. Never throws. */
export type Notifier = {
  readonly show: (notice: Notice) => void
  /** Takes one away, by its id, that was answered elsewhere. Where it is gone already nothing happens. */
  readonly withdraw: (id: string) => void
}

/** Whether the program is started with the desktop. */
export type Autostart = {
  /** `unknown`: the desktop does not say, or is none that it can be told. */
  readonly read: () => 'on' | 'off' | 'unknown'
  /** Throws when it could not be changed. */
  readonly write: (isOn: boolean) => void
}
