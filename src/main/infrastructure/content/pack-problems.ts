import { type FlawKind, plainFlaw } from '../../../shared/domain/exercises/flaw.ts'
import type { FileProblem, Pack } from '../../application/library-ports.ts'

/** A pack with something wrong in it. */
export const brokenPack = (file: string, problems: readonly FileProblem[]): Pack => ({ file, exercises: [], problems })

/** Something that is wrong with a whole file. */
export const wholeFile = (kind: FlawKind): FileProblem => ({ line: 1, column: 1, ...plainFlaw(kind) })
