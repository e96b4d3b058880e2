import { execFile } from 'node:child_process'

/** An answer that takes longer than this does not count: nobody shall wait for a message bus. */
const PATIENCE_MS = 1_500

const SERVICE = 'org.kde.StatusNotifierWatcher'
const OBJECT = '/StatusNotifierWatcher'
const INTERFACE = 'org.kde.StatusNotifierWatcher'
const PROPERTY = 'IsStatusNotifierHostRegistered'
const GET = 'org.freedesktop.DBus.Properties.Get'

type Asking = { readonly command: string; readonly args: readonly string[] }

/** The same question for each tool that desktops come with; the first that is there is used. */
const QUESTIONS: readonly Asking[] = [
  {
    command: 'gdbus',
    args: [
      'call',
      '--session',
      '--timeout',
      '1',
      '--dest',
      SERVICE,
      '--object-path',
      OBJECT,
      '--method',
      GET,
      INTERFACE,
      PROPERTY,
    ],
  },
  { command: 'busctl', args: ['--user', '--timeout=1', 'get-property', SERVICE, OBJECT, INTERFACE, PROPERTY] },
  {
    command: 'dbus-send',
    args: [
      '--session',
      '--print-reply',
      '--reply-timeout=1000',
      `--dest=${SERVICE}`,
      OBJECT,
      GET,
      `string:${INTERFACE}`,
      `string:${PROPERTY}`,
    ],
  },
]

/**
 * Whether the desktop has a place that shows tray icons. Windows and macOS always have; on Linux the
 * session bus is asked. Never rejects; what cannot be found out counts as no.
 */
export const hasTrayHost = async (platform: NodeJS.Platform = process.platform): Promise<boolean> => {
  if (platform !== 'linux') return true
  for (const question of QUESTIONS) {
    const answer = await ask(question)
    if (answer !== null) return answer
  }
  return false
}

/** Null: the tool is not there. */
const ask = ({ command, args }: Asking): Promise<boolean | null> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: PATIENCE_MS, killSignal: 'SIGKILL' }, (error, output) => {
      if (error !== null && 'code' in error && error.code === 'ENOENT') resolve(null)
      else resolve(error === null && /\btrue\b/.test(output))
    })
  })
