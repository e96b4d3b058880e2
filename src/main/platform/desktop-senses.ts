/** What a Linux desktop tells of whether the person wants to be left alone. Elsewhere the system holds back by itself. */
import { askBus, askProgram } from './ask-program.ts'

/** Null: this desktop cannot say. Nothing here rejects. */
export type DesktopSenses = {
  readonly isDoNotDisturb: boolean | null
  readonly isFullScreen: boolean | null
  readonly isInCall: boolean | null
}

const UNKNOWN: DesktopSenses = { isDoNotDisturb: null, isFullScreen: null, isInCall: null }

/** Asks everything at once. */
export const senseDesktop = async (platform: NodeJS.Platform = process.platform): Promise<DesktopSenses> => {
  if (platform !== 'linux') return UNKNOWN
  const [isDoNotDisturb, isFullScreen, isInCall] = await Promise.all([doNotDisturb(), fullScreen(), recording()])
  return { isDoNotDisturb, isFullScreen, isInCall }
}

const NOTIFICATIONS = { service: 'org.freedesktop.Notifications', object: '/org/freedesktop/Notifications' } as const

/** dunst says whether it is paused, Plasma whether it is inhibited; GNOME and Xfce keep it among their settings. */
const doNotDisturb = async (): Promise<boolean | null> => {
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? ''
  if (/gnome/i.test(desktop)) {
    const shown = await yesOrNo('gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners'])
    return shown === null ? null : !shown
  }
  if (/xfce/i.test(desktop)) return yesOrNo('xfconf-query', ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'])
  // Both at once: one that does not answer costs its time but once.
  const [isPaused, isInhibited] = await Promise.all([
    askBus({ ...NOTIFICATIONS, of: 'org.dunstproject.cmd0', name: 'paused' }),
    askBus({ ...NOTIFICATIONS, of: 'org.freedesktop.Notifications', name: 'Inhibited' }),
  ])
  return isPaused ?? isInhibited
}

const yesOrNo = async (command: string, args: readonly string[]): Promise<boolean | null> => {
  const told = await askProgram(command, args)
  if (told.kind !== 'output') return null
  return /\btrue\b/.test(told.text) ? true : /\bfalse\b/.test(told.text) ? false : null
}

/** Only X tells one program about the window of another. */
const fullScreen = async (): Promise<boolean | null> => {
  if (process.env['DISPLAY'] === undefined || process.env['WAYLAND_DISPLAY'] !== undefined) return null
  const active = await askProgram('xprop', ['-root', '_NET_ACTIVE_WINDOW'])
  if (active.kind !== 'output') return null
  const id = /0x[0-9a-f]+/.exec(active.text)?.[0]
  if (id === undefined || Number(id) === 0) return false
  const state = await askProgram('xprop', ['-id', id, '_NET_WM_STATE'])
  // A window that has gone meanwhile covers nothing.
  return state.kind === 'output' && state.text.includes('_NET_WM_STATE_FULLSCREEN')
}

/** PulseAudio and PipeWire list whoever listens to a microphone. */
const recording = async (): Promise<boolean | null> => {
  const told = await askProgram('pactl', ['list', 'short', 'source-outputs'])
  return told.kind === 'output' ? told.text.trim() !== '' : null
}

/** Whether somebody is there to show notifications. */
export const hasNotificationService = async (platform: NodeJS.Platform = process.platform): Promise<boolean> => {
  if (platform !== 'linux') return true
  const call = ['call', '--session', '--timeout', '1', '--dest', NOTIFICATIONS.service]
  const ask = ['--object-path', NOTIFICATIONS.object, '--method', 'org.freedesktop.Notifications.GetServerInformation']
  const told = await askProgram('gdbus', [...call, ...ask])
  if (told.kind !== 'missing') return told.kind === 'output'
  const send = ['--session', '--print-reply', '--reply-timeout=1000', `--dest=${NOTIFICATIONS.service}`]
  const method = 'org.freedesktop.Notifications.GetServerInformation'
  return (await askProgram('dbus-send', [...send, NOTIFICATIONS.object, method])).kind === 'output'
}
