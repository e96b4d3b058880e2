import { BrowserWindow, Notification, powerMonitor } from 'electron'

import { AWAY_AFTER_MS, SETTLE_MS } from '../../shared/domain/nudges/parameters.ts'
import type { Surroundings } from '../application/nudge-ports.ts'
import type { Clock } from '../application/ports.ts'
import { hasNotificationService, senseDesktop } from './desktop-senses.ts'
import { hasTrayHost } from './tray-host.ts'

/** A clock that is so far from where it should be was set, or the machine slept. */
const JUMP_MS = 60_000

/**
 * Follows whether somebody is at the computer.
 *
 * @param isAtLogin started with the desktop: then the person has just sat down. Whoever starts the program by hand has
 * been there for a while.
 */
export const createSurroundings = (clock: Clock, isAtLogin: boolean): Surroundings => {
  let isLocked = false
  let wasAway = false
  let backSince = clock.now() - (isAtLogin ? 0 : SETTLE_MS.most)
  let last = { now: clock.now(), steady: performance.now() }

  const comeBack = () => {
    backSince = clock.now()
  }
  powerMonitor.on('lock-screen', () => {
    isLocked = true
  })
  powerMonitor.on('unlock-screen', () => {
    isLocked = false
    comeBack()
  })
  powerMonitor.on('resume', comeBack)

  /** After a sleep that nobody told of somebody has sat down again; a clock that was set back makes nobody sit longer. */
  const followClock = () => {
    const next = { now: clock.now(), steady: performance.now() }
    const jump = next.now - last.now - (next.steady - last.steady)
    last = next
    if (jump > JUMP_MS) comeBack()
    if (jump < -JUMP_MS) backSince += jump
  }

  const glance: Surroundings['glance'] = () => {
    followClock()
    const idleMs = powerMonitor.getSystemIdleTime() * 1_000
    if (idleMs >= AWAY_AFTER_MS) wasAway = true
    else if (wasAway) {
      wasAway = false
      backSince = clock.now() - idleMs
    }
    return {
      isLocked,
      idleMs,
      backSince,
      isAppInFront: BrowserWindow.getFocusedWindow() !== null,
      ...{ isFullScreen: null, isDoNotDisturb: null, isInCall: null },
    }
  }

  return {
    glance,
    look: async () => {
      const senses = await senseDesktop()
      return { ...glance(), ...senses }
    },
    abilities: async () => {
      const [hasTray, hasService, senses] = await Promise.all([hasTrayHost(), hasNotificationService(), senseDesktop()])
      return {
        hasTray,
        hasNotifications: hasService && Notification.isSupported(),
        canSeeDoNotDisturb: senses.isDoNotDisturb !== null,
        canSeeFullScreen: senses.isFullScreen !== null,
        canSeeCalls: senses.isInCall !== null,
      }
    },
  }
}
