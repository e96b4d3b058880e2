import path from 'node:path'

/** What the resolver of the set-up answers; it is plain JavaScript, outside of the typed sources. */
type ResolvedElectron = {
  readonly executable: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly kind: 'stock' | 'registry'
  readonly version: string
}

export const projectFolder = path.resolve(import.meta.dirname, '..', '..', '..')

/** The Electron that `npm start` uses as well. */
export const resolveElectron = async (): Promise<ResolvedElectron> => {
  const file = path.join(projectFolder, 'scripts', 'electron-runtime', 'resolve.mjs')
  const module = (await import(file)) as { readonly resolveElectron: () => ResolvedElectron }
  return module.resolveElectron()
}
