/**
 * Where the interface lives (`app://tsunagari/…`), what it may load, and which file stands behind
 * an address. No Electron in here.
 */
import path from 'node:path'

export const APP_SCHEME = 'app'
export const APP_HOST = 'tsunagari'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
const APP_PAGE = '/index.html'

/**
 * The page gets scripts, styles, pictures and fonts from its own folder and nothing else from anywhere:
 * no connections, no frames, no forms, no workers, no markup made from strings.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Sent with every answer, also with a refusal. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type AppFile = { readonly file: string; readonly type: string }

/** The file behind an address, or null: another host, a path that leaves the folder, a kind that is not served. */
export const fileBehind = (address: string, folder: string): AppFile | null => {
  const url = parse(address)
  if (url === null || !isOurs(url)) return null
  const type = TYPES[path.extname(url.pathname)]
  const file = resolveInside(folder, url.pathname)
  return type === undefined || file === null ? null : { file, type }
}

const resolveInside = (folder: string, pathname: string): string | null => {
  let decoded
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = path.join(folder, decoded)
  return file.startsWith(folder + path.sep) ? file : null
}

/** True for an address of our own interface. */
export const isAppAddress = (address: string): boolean => {
  const url = parse(address)
  return url !== null && isOurs(url)
}

/** True for the one page that there is, with any query or hash. */
export const isAppPage = (address: string): boolean => {
  const url = parse(address)
  return url !== null && isOurs(url) && url.pathname === APP_PAGE
}

/** The address of the page. `route` is a path of the interface's own, such as `/settings`. */
export const appPage = (query: Readonly<Record<string, string>>, route: string | null): string =>
  `${APP_ORIGIN}${APP_PAGE}?${new URLSearchParams(query).toString()}${route === null ? '' : `#${route}`}`

/** Schemes that may be handed to the desktop, when the person follows a link. */
const OUTSIDE_SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:', 'sms:']

/** True for an address that the desktop's own programs may open. */
export const mayOpenOutside = (address: string): boolean => OUTSIDE_SCHEMES.includes(parse(address)?.protocol ?? '')

const isOurs = ({ protocol, host, username, password }: URL): boolean =>
  protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === ''

const parse = (address: string): URL | null => {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
