import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'

import { APP_SCHEME, fileBehind, SAFE_HEADERS } from './app-address.ts'

/** Has to be called before Electron is ready, once. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Answers `app://tsunagari/…` with the files of the built interface.
 *
 * @param folder absolute path of `out/renderer`
 */
export const serveApp = (session: Session, folder: string): void => {
  session.protocol.handle(APP_SCHEME, async ({ method, url }) => {
    if (method !== 'GET') return refuse(405)
    const found = fileBehind(url, folder)
    if (found === null) return refuse(404)
    try {
      return new Response(await readFile(found.file), { headers: { ...SAFE_HEADERS, 'Content-Type': found.type } })
    } catch {
      return refuse(404)
    }
  })
}

const refuse = (status: number) => new Response(null, { status, headers: SAFE_HEADERS })
