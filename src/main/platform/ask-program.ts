import { execFile } from 'node:child_process'

/** An answer that takes longer than this does not count: nobody shall wait for a message bus. */
const PATIENCE_MS = 1_500

/** What a program answered: its output, or that it failed, or that it is not there. */
export type Told =
  { readonly kind: 'output'; readonly text: string } | { readonly kind: 'failed' } | { readonly kind: 'missing' }

/** Asks a program of the desktop. Never rejects. */
export const askProgram = (command: string, args: readonly string[]): Promise<Told> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: PATIENCE_MS, killSignal: 'SIGKILL' }, (error, text) => {
      if (error === null) resolve({ kind: 'output', text })
      else if ('code' in error && error.code === 'ENOENT') resolve({ kind: 'missing' })
      else resolve({ kind: 'failed' })
    })
  })

export type BusProperty = {
  readonly service: string
  readonly object: string
  readonly of: string
  readonly name: string
}

const GET = 'org.freedesktop.DBus.Properties.Get'

/**
 * A property on the session bus that is true or false; null when nobody says so. The same question goes to each tool
 * that desktops come with; the first that is there is used.
 */
export const askBus = async ({ service, object, of, name }: BusProperty): Promise<boolean | null> => {
  const call = ['call', '--session', '--timeout', '1', '--dest', service, '--object-path', object]
  const reply = ['--session', '--print-reply', '--reply-timeout=1000', `--dest=${service}`, object, GET]
  const questions = [
    ['gdbus', [...call, '--method', GET, of, name]],
    ['busctl', ['--user', '--timeout=1', 'get-property', service, object, of, name]],
    ['dbus-send', [...reply, `string:${of}`, `string:${name}`]],
  ] as const
  for (const [command, args] of questions) {
    const told = await askProgram(command, args)
    if (told.kind === 'missing') continue
    if (told.kind === 'failed') return null
    return /\btrue\b/.test(told.text) ? true : /\bfalse\b/.test(told.text) ? false : null
  }
  return null
}
