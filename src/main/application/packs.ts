import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { MAX_PACK_BYTES } from '../../shared/schemas/exercise.ts'
import type { Context } from './context.ts'
import { collisionsOf } from './exercises.ts'
import type { PackReport } from './library.ts'
import type { FileProblem } from './library-ports.ts'
import { onDisk } from './on-disk.ts'

type ByFile = { readonly file: string }

export type Import =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'imported'; readonly pack: PackReport }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: readonly FileProblem[] }

const YAML_FILES = [{ name: 'YAML', extensions: ['yaml', 'yml'] }]

/** Asks for a pack and takes it over: whole, or not at all when anything is wrong with it. */
export const importPack = (context: Context): Promise<Result<Import>> =>
  onDisk<Import>(async () => {
    const chosen = await context.dialogs.openFile(YAML_FILES, MAX_PACK_BYTES)
    if (chosen === null) return ok({ kind: 'cancelled' })
    const found = await context.packs.check(chosen.name, chosen.bytes)
    const problems = [...found.problems, ...collisionsOf(context, found)]
    if (problems.length > 0) return ok({ kind: 'broken', file: chosen.name, problems })
    const { file, exercises } = await context.packs.add(chosen.name, chosen.bytes)
    return ok({ kind: 'imported', pack: { file, exercises: exercises.length, problems: [] } })
  })

/** Its exercises go from the library; their runs stay. */
export const removePack = (context: Context, { file }: ByFile): Promise<Result<null>> =>
  onDisk(async () => ((await context.packs.remove(file)) ? ok(null) : fail('not-found')))

export const restorePack = (context: Context, { file }: ByFile): Promise<Result<null>> =>
  onDisk(async () => ((await context.packs.restore(file)) ? ok(null) : fail('not-found')))
