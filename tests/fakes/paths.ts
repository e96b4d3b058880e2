import type { PathSource } from '../../src/main/application/library-ports.ts'
import type { Path } from '../../src/shared/domain/paths/path.ts'

export type FakePaths = PathSource & {
  /** Another release with other paths. */
  readonly replace: (paths: readonly Path[]) => void
}

export const createFakePaths = (start: readonly Path[]): FakePaths => {
  let paths = start
  return {
    all: () => paths,
    find: (id) => paths.find((path) => path.id === id),
    replace: (others) => {
      paths = others
    },
  }
}
