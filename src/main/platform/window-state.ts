import type { WindowPlace } from '../application/window-place.ts'
import type { JsonFile } from './json-file.ts'

/** What the program remembers of its windows. Nothing in it is worth a word when it is lost. */
export type WindowState = {
  /** Not checked: `placeWindow` takes anything. */
  readonly place?: unknown
  /** It was said once that the program stays in the tray when its window is closed. */
  readonly hasSaidItStays?: boolean
  /** It was said once that the program ends with its window where there is no tray. */
  readonly hasSaidItEnds?: boolean
}

export type WindowStateFile = {
  readonly read: () => WindowState
  readonly rememberPlace: (place: WindowPlace) => Promise<void>
  readonly rememberSaying: (what: 'stays' | 'ends') => Promise<void>
  /** Resolves when everything that was to be remembered is in the file, or could not be put there. */
  readonly settled: () => Promise<void>
}

export const openWindowState = (file: JsonFile): WindowStateFile => {
  const found = file.read()
  let state: WindowState = found.kind === 'object' ? found.value : {}
  let last = Promise.resolve()
  const remember = (news: WindowState) => (last = keep(news))
  const keep = async (news: WindowState) => {
    const next = { ...state, ...news }
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    try {
      await file.prepare()
      file.write(next)
    } catch {
      // The place of a window is not worth a message; it is tried again with the next change.
    }
  }
  return {
    read: () => state,
    rememberPlace: (place) => remember({ place }),
    rememberSaying: (what) => remember(what === 'stays' ? { hasSaidItStays: true } : { hasSaidItEnds: true }),
    settled: () => last,
  }
}
