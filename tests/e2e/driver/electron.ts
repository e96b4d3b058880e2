import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

/** Starts the program a second time on the same data, as a person does who does not see the window. Answers its exit code. */
export const startAgain = async (dataFolder: string, more: readonly string[] = []): Promise<number | null> => {
  const { executable, args, env } = await resolveElectron()
  const child = spawn(executable, [...args, projectFolder, `--data-dir=${dataFolder}`, ...more], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}
