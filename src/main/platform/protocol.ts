import { protocol, type ProtocolResponse, type Session } from 'electron'
import { readFile } from 'node:fs/promises'

import { APP_SCHEME, fileBehind, SAFE_HEADERS } from './app-address.ts'

/** A page asks for everything that it needs at first within a moment; after a pause of so long it is busy with that. */
const PAUSE_MS = 5

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
 * @param onPause called once, when the first page has got its first files and is at work on them
 */
export const serveApp = (session: Session, folder: string, onPause: () => void): void => {
  const onScript = afterPause(onPause)
  // `protocol.handle` is its successor and does the same, but first loads all of Node's `fetch` for its answers:
  // 80 ms between a person and the first frame.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  session.protocol.registerBufferProtocol(APP_SCHEME, ({ method, url }, respond) => {
    void answer(folder, method, url).then((response) => {
      respond(response)
      // The page itself comes first, and alone.
      if (response.mimeType === 'text/javascript') onScript()
    })
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

/** A function to be called at each script; calls `onPause` once, when the calls have stopped for a moment. */
const afterPause = (onPause: () => void) => {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  return () => {
    if (isOver) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      isOver = true
      onPause()
    }, PAUSE_MS)
  }
}
