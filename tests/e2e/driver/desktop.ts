import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

const run = promisify(execFile)

const WATCHER = 'org.kde.StatusNotifierWatcher'
const INTERVAL_MS = 200
const PATIENCE_MS = 15_000

/** Asks again until there is something to see; throws with what was looked for when it takes too long. */
export const eventually = async <Value>(
  what: string,
  look: () => Promise<Value | null> | Value | null,
): Promise<Value> => {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const seen = await look()
    if (seen !== null) return seen
    if (Date.now() > until) throw new Error(`This was waited for in vain: ${what}`)
    await wait(INTERVAL_MS)
  }
}

export type Panel = {
  /** Ends the panel; there is no tray then. */
  readonly stop: () => Promise<void>
}

/** Starts a panel that shows tray icons, and ends it with the test at the latest. */
export const startPanel = async (): Promise<Panel> => {
  const panel = spawn('xfce4-panel', ['--disable-wm-check'], { stdio: 'ignore' })
  const ended = new Promise((resolve) => panel.once('exit', resolve))
  const stop = async () => {
    await run('xfce4-panel', ['--quit']).catch(() => undefined)
    const late = wait(5_000, 'late', { ref: false })
    if ((await Promise.race([ended, late])) === 'late') panel.kill('SIGKILL')
    await eventually('the panel goes', async () =>
      (await watcher('IsStatusNotifierHostRegistered')) === null ? true : null,
    )
  }
  onTestFinished(async () => {
    if (panel.exitCode === null && panel.signalCode === null) await stop()
  })
  await eventually('a panel with a tray', async () => {
    const answer = await watcher('IsStatusNotifierHostRegistered')
    return answer?.includes('true') === true ? true : null
  })
  return { stop }
}

/** The items that are in the tray, as their addresses on the session bus. */
export const trayItems = async (): Promise<readonly string[]> => {
  const answer = (await watcher('RegisteredStatusNotifierItems')) ?? ''
  return [...answer.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')
}

/** A property of one item of the tray, as gdbus prints it. */
export const trayItemProperty = async (item: string, name: string): Promise<string> => {
  const [, service = '', object = ''] = /^([^/]+)(\/.*)$/.exec(item) ?? []
  const { stdout } = await run('gdbus', getProperty(service, object, 'org.kde.StatusNotifierItem', name))
  return stdout
}

/** The labels of an item's menu, as the panel gets them, without what lies in menus of its own. */
export const trayMenu = async (item: string): Promise<readonly string[]> =>
  (await trayMenuLines(item, 1)).map(({ label }) => label)

/** All labels, also of the menus in the menu, in order. */
export const wholeTrayMenu = async (item: string): Promise<readonly string[]> =>
  (await trayMenuLines(item, -1)).map(({ label }) => label)

/** Chooses the first line with this label, or with a label that is like it, wherever in the menu it is. */
export const clickTrayMenu = async (item: string, wanted: string | RegExp): Promise<void> => {
  const line = (await trayMenuLines(item, -1)).find(({ label }) =>
    typeof wanted === 'string' ? label === wanted : wanted.test(label),
  )
  if (line === undefined) throw new Error(`The menu has no line ${String(wanted)}.`)
  const { service, menu } = await trayMenuOf(item)
  await run('gdbus', [...call(service, menu, 'com.canonical.dbusmenu.Event'), line.id, 'clicked', "<''>", '0'])
}

const trayMenuLines = async (item: string, depth: number) => {
  const { service, menu } = await trayMenuOf(item)
  const layout = ['--', '0', String(depth), "['label']"]
  const { stdout } = await run('gdbus', [...call(service, menu, 'com.canonical.dbusmenu.GetLayout'), ...layout])
  return [...stdout.matchAll(/\((\d+), \{'label': <'((?:[^'\\]|\\.)*)'>/g)].map(([, id = '', label = '']) => ({
    id,
    label,
  }))
}

const trayMenuOf = async (item: string) => ({
  service: item.split('/')[0] ?? '',
  menu: /'([^']+)'/.exec(await trayItemProperty(item, 'Menu'))?.[1] ?? '',
})

export type ShownNotification = { readonly summary: string; readonly body: string }

/** Everything that the desktop's notification daemon has shown so far, oldest first. */
export const notifications = (): readonly ShownNotification[] => {
  const printed = readFileSync(process.env['TSUNAGARI_NOTIFICATIONS'] ?? '', 'utf8')
  return [...printed.matchAll(/^\s*summary: '(.*)'\n\s*body: '(.*)'$/gm)].map(([, summary = '', body = '']) => ({
    summary,
    body,
  }))
}

const call = (service: string, object: string, method: string): string[] => [
  'call',
  '--session',
  '--timeout',
  '2',
  '--dest',
  service,
  '--object-path',
  object,
  '--method',
  method,
]

const getProperty = (service: string, object: string, of: string, name: string): string[] => [
  ...call(service, object, 'org.freedesktop.DBus.Properties.Get'),
  of,
  name,
]

/** Null: nobody answers. */
const watcher = async (property: string): Promise<string | null> => {
  try {
    return (await run('gdbus', getProperty(WATCHER, '/StatusNotifierWatcher', WATCHER, property))).stdout
  } catch {
    return null
  }
}
