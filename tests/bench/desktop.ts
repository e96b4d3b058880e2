import path from 'node:path'

export type Desktop = {
  /** For programs that are to appear on it. */
  readonly env: Readonly<Record<string, string>>
  readonly end: () => void
}

/** A desktop in memory, the one on which the start is measured. Its files go into a folder. */
export const startDesktop = async (folder: string): Promise<Desktop> => {
  const file = path.join(import.meta.dirname, 'start-up', 'desktop.mjs')
  const module = (await import(file)) as { readonly startDesktop: (folder: string) => Promise<Desktop> }
  return module.startDesktop(folder)
}
