import { protocol, type ProtocolResponse, type Session } from 'electron'
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
  // `protocol.handle` is its successor and does the same, but first loads all of Node's `fetch` for its answers:
  // 80 ms between a person and the first frame.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the successor costs 80 ms of every start
  session.protocol.registerBufferProtocol(APP_SCHEME, ({ method, url }, respond) => {
    void answer(folder, method, url).then(respond)
  })
}

const answer = async (folder: string, method: string, url: string): Promise<ProtocolResponse> => {
  if (method !== 'GET') return refuse(405)
  const found = fileBehind(url, folder)
  if (found === null) return refuse(404)
  try {
    const data = await readFile(found.file)
    return { data, mimeType: found.type, charset: 'utf-8', headers: SAFE_HEADERS }
  } catch {
    return refuse(404)
  }
}

const refuse = (statusCode: number): ProtocolResponse => ({ statusCode, data: Buffer.alloc(0), headers: SAFE_HEADERS })
