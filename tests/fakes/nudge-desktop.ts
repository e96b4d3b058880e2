import type { Autostart, Notice, Notifier, Surroundings } from '../../src/main/application/nudge-ports.ts'
import type { NudgePresence } from '../../src/shared/domain/nudges/context.ts'
import type { Clock } from '../../src/shared/time/clock.ts'

const LONG_AGO_MS = 30 * 60_000

export type FakeSurroundings = Surroundings & {
  /** From now on the person can be seen like this. */
  readonly become: (presence: Partial<NudgePresence>) => void
  /** How often the desktop was asked. */
  readonly asked: () => number
}

/** Somebody who sat down half an hour ago, on a desktop that tells everything when it is asked. */
export const createFakeSurroundings = (clock: Clock): FakeSurroundings => {
  let presence: Partial<NudgePresence> = {}
  let asked = 0
  const glance = (): NudgePresence => ({
    isLocked: false,
    idleMs: 5_000,
    backSince: clock.now() - LONG_AGO_MS,
    isAppInFront: false,
    ...presence,
    isFullScreen: null,
    isDoNotDisturb: null,
    isInCall: null,
  })
  return {
    glance,
    look: () => {
      asked += 1
      const { isFullScreen = false, isDoNotDisturb = false, isInCall = false } = presence
      return Promise.resolve({ ...glance(), isFullScreen, isDoNotDisturb, isInCall })
    },
    abilities: () =>
      Promise.resolve({
        hasTray: true,
        hasNotifications: true,
        canSeeDoNotDisturb: true,
        canSeeFullScreen: true,
        canSeeCalls: false,
      }),
    become: (next) => {
      presence = { ...presence, ...next }
    },
    asked: () => asked,
  }
}

export type FakeNotifier = Notifier & {
  /** Everything that was shown, oldest first. */
  readonly shown: () => readonly Notice[]
  /** Ids of those that were taken away, oldest first. */
  readonly withdrawn: () => readonly string[]
}

export const createFakeNotifier = (): FakeNotifier => {
  const notices: Notice[] = []
  const withdrawn: string[] = []
  return {
    show: (notice) => {
      notices.push(notice)
    },
    shown: () => notices,
    withdraw: (id) => {
      withdrawn.push(id)
    },
    withdrawn: () => withdrawn,
  }
}

export const createFakeAutostart = (): Autostart => {
  let isOn = false
  return {
    read: () => (isOn ? 'on' : 'off'),
    write: (next) => {
      isOn = next
    },
  }
}
