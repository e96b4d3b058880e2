import { existsSync, readFileSync } from 'node:fs'
import type { ConsoleMessage, ElectronApplication, Page } from 'playwright-core'

/** Everything that a page or the main process complained about. */
export type ConsoleGate = {
  /** Says that complaints that match belong to the test. */
  readonly allow: (pattern: RegExp) => void
  /** Throws when there was a complaint that no test asked for. */
  readonly check: () => void
}

const LOUD: ReadonlySet<string> = new Set(['error', 'warning', 'assert'])

/**
 * Listens to every window of an app: errors, warnings and violations of the content policy, and errors nobody
 * caught. The errors in the program's own log count as well.
 */
export const watchConsole = (electron: ElectronApplication, logFile: string): ConsoleGate => {
  const complaints: string[] = []
  const allowed: RegExp[] = []
  const watch = (page: Page) => {
    page.on('console', (message: ConsoleMessage) => {
      if (LOUD.has(message.type())) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
    page.on('crash', () => complaints.push('the page crashed'))
  }
  electron.windows().forEach(watch)
  electron.on('window', watch)
  electron.on('console', (message) => {
    if (LOUD.has(message.type())) complaints.push(`main ${message.type()}: ${message.text()}`)
  })
  return {
    allow: (pattern) => allowed.push(pattern),
    check: () => {
      const rest = [...complaints, ...errorsIn(logFile)].filter(
        (complaint) => !allowed.some((pattern) => pattern.test(complaint)),
      )
      if (rest.length > 0) throw new Error(`The console was not quiet:\n${rest.map((line) => `  ${line}`).join('\n')}`)
    },
  }
}

const errorsIn = (logFile: string): readonly string[] =>
  existsSync(logFile)
    ? readFileSync(logFile, 'utf8')
        .split('\n')
        .filter((line) => line.includes(' error '))
    : []
