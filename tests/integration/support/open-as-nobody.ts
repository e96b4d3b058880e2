import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NOBODY = 65_534
const SAY_PROBLEM = fileURLToPath(new URL('./say-problem.ts', import.meta.url))

/**
 * What opening a data folder finds for an account that has only the given rights: a problem, `none`, or
 * null where that cannot be tried. The administrator may write everywhere, so their tests ask another
 * account, in a process of its own.
 */
export const openAsNobody = (
  folder: string,
  file: string,
  modes: { readonly folder: number; readonly file: number },
): string | null => {
  if (process.platform === 'win32') return null
  chmodSync(folder, modes.folder)
  chmodSync(file, modes.file)
  try {
    const { stdout, status } = spawnSync(process.execPath, [SAY_PROBLEM, folder], {
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    return status === 0 ? stdout.trim() : null
  } finally {
    chmodSync(folder, 0o700)
    chmodSync(file, 0o600)
  }
}
