import type { Channel } from '../../shared/ipc/channels.ts'
import type { Area } from '../../shared/ipc/events.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import type { Moment } from '../../shared/time/day.ts'
import { commitImport } from './commit-import.ts'
import type { Context } from './context.ts'
import { exportPeople } from './export-people.ts'
import { listMerged, mergePeople } from './merge-people.ts'
import {
  closeImport,
  currentImport,
  getImportedPhoto,
  openImport,
  putImportedPhoto,
  readImportAgain,
} from './open-import.ts'
import { redoImport, undoImport, undoMerge } from './undo-change.ts'
import type { UseCase, UseCasesOf } from './use-case.ts'

type ImportChannel = Extract<Channel, `imports.${string}`>
export type ExchangeChannel = 'people.export' | 'people.merge' | 'people.unmerge' | 'people.merged'

/** What a window can do to bring people in, take them along, and make one of two. */
export const importUseCases = (context: Context): UseCasesOf<ImportChannel | ExchangeChannel> => {
  // They are done a part at a time: none of them begins in the middle of another.
  let last: Promise<unknown> = Promise.resolve()
  const alone =
    <Name extends Channel>(useCase: UseCase<Name>): UseCase<Name> =>
    (input) => {
      const done = last.then(() => useCase(input))
      last = done.catch(() => undefined)
      return done
    }
  return {
    'imports.open': () => openImport(context),
    'imports.current': () => currentImport(context),
    'imports.read': (input) => readImportAgain(context, input),
    'imports.close': (input) => closeImport(context, input),
    'imports.photo': (input) => getImportedPhoto(context, input),
    'imports.setPhoto': (input) => putImportedPhoto(context, input),
    'imports.commit': alone((input) => commitImport(context, input)),
    'imports.latest': () => latestImports(context),
    'imports.undo': alone(({ changeId }) => undoImport(context, changeId)),
    'imports.redo': alone(({ changeId }) => redoImport(context, changeId)),
    'people.export': (input) => exportPeople(context, input),
    'people.merge': alone((input) => mergePeople(context, input)),
    'people.unmerge': alone(({ changeId }) => undoMerge(context, changeId)),
    'people.merged': (input) => listMerged(context, input),
  }
}

const LATEST = 3

const latestImports = ({
  changes,
}: Context): Result<readonly { readonly changeId: string; readonly at: Moment; readonly people: number }[]> =>
  ok(changes.latest('import', LATEST).map(({ id, at, people }) => ({ changeId: id, at, people })))

/** People stand in the journal, on Today, in charts; and contacts may come with them. */
const EVERYWHERE: readonly Area[] = ['people', 'journal', 'days', 'today']
const MERGE_CHANGES: readonly Area[] = ['people', 'journal', 'runs', 'today']

/** All of these are done a part at a time. */
export const CHANGES_OF_IMPORTS: Partial<Record<ImportChannel | ExchangeChannel, readonly Area[]>> = {
  'imports.commit': EVERYWHERE,
  'imports.undo': EVERYWHERE,
  'imports.redo': EVERYWHERE,
  'people.merge': MERGE_CHANGES,
  'people.unmerge': MERGE_CHANGES,
}
