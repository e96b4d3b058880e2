import type { z } from 'zod'

import { type Channel, CHANNELS } from '../../shared/ipc/channels.ts'
import { contract, type Output } from '../../shared/ipc/contract.ts'
import { type FieldError, fail, type Result } from '../../shared/ipc/result.ts'
import type { Area } from '../../shared/ipc/events.ts'
import type { Pause } from './change-ports.ts'
import type { Announcer, Logger } from './ports.ts'
import type { Checked, UseCase } from './use-case.ts'
import { CHANGES_OF_IMPORTS } from './import-use-cases.ts'
import { CHANGES } from './use-cases.ts'

/** Answers a call on a channel. Takes anything, never throws. */
export type Handler<Name extends Channel> = (input: unknown) => Promise<Result<Output<Name>>>
export type Handlers = { readonly [Name in Channel]: Handler<Name> }

export type DispatchDeps = {
  /** The use cases there are now; a channel without one answers `storage`. */
  readonly useCases: () => Promise<{ readonly [Name in Channel]?: UseCase<Name> }>
  readonly isStorageFailure: (error: unknown) => boolean
  readonly announcer: Announcer
  readonly logger: Logger
  /** Lets waiting work go first. */
  readonly pause: Pause
}

/** One handler for every channel of the contract. Of what is only read one a turn of the loop is begun, of all else at once. */
export const createHandlers = (deps: DispatchDeps): Handlers => {
  let turns = Promise.resolve()
  const turn = () => (turns = turns.then(deps.pause))
  return Object.fromEntries(CHANNELS.map((name) => [name, createHandler(name, deps, turn)])) as Handlers
}

/** What was typed is handed in by drafts, also in the last moment of a page: it waits for nothing. */
const isOnlyRead = (name: Channel): boolean => CHANGES[name] === undefined && !name.startsWith('drafts.')

const createHandler =
  <Name extends Channel>(
    name: Name,
    { useCases, isStorageFailure, announcer, logger }: DispatchDeps,
    turn: () => Promise<void>,
  ): Handler<Name> =>
  async (input) => {
    try {
      // `reportInput` tells a field that is missing from one that is wrong.
      const checked = inputOf(name).safeParse(input, { reportInput: true })
      if (!checked.success) {
        logger.info('input-refused', { channel: name, issues: checked.error.issues.length })
        return fail('invalid-input', fieldErrors(checked.error.issues))
      }
      const useCase: UseCase<Name> | undefined = (await useCases())[name]
      if (useCase === undefined) return fail('storage')
      if (isOnlyRead(name)) await turn()
      const answer = await useCase(checked.data)
      if (!answer.ok) {
        logger.info('refused', { channel: name, code: answer.error.code })
        announceParts(name, announcer)
        return answer
      }
      const areas = CHANGES[name]
      if (areas !== undefined) announcer.dataChanged(areas)
      const output = outputOf(name).safeParse(answer.value)
      if (output.success) return { ok: true, value: output.data }
      logger.error('output-mismatch', { channel: name, at: output.error.issues.map(pathOf).slice(0, 5).join(' ') })
      return fail('internal')
    } catch (error) {
      announceParts(name, announcer)
      const facts = { channel: name, ...factsOf(error) }
      if (isStorageFailure(error)) {
        logger.warn('storage-failed', facts)
        return fail('storage')
      }
      logger.error('handler-failed', facts)
      return fail('internal')
    }
  }

// The contract is one table of all channels; what stands under a name belongs to that name.
const inputOf = <Name extends Channel>(name: Name) => contract[name].input as unknown as z.ZodType<Checked<Name>>
const outputOf = <Name extends Channel>(name: Name) => contract[name].output as unknown as z.ZodType<Output<Name>>

/** Where something is done a part at a time, some of it may have been seen, also where all of it was taken back. */
const announceParts = (name: Channel, announcer: Announcer) => {
  const doneInParts: Partial<Record<Channel, readonly Area[]>> = CHANGES_OF_IMPORTS
  const areas = doneInParts[name]
  if (areas !== undefined) announcer.dataChanged(areas)
}

/** Which error it was; never its message, which may quote what the person wrote. */
const factsOf = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { error: typeof error }
  return 'code' in error && typeof error.code === 'string'
    ? { error: error.name, code: error.code }
    : { error: error.name }
}

const MOST_FIELDS = 50

const fieldErrors = (issues: readonly z.core.$ZodIssue[]): readonly FieldError[] =>
  issues.slice(0, MOST_FIELDS).map((issue) => ({ path: pathOf(issue), reason: reasonOf(issue) }))

const pathOf = ({ path }: z.core.$ZodIssue): string => path.map(String).join('.')

const reasonOf = (issue: z.core.$ZodIssue): FieldError['reason'] => {
  if (issue.input === undefined) return 'missing'
  const isCounted = 'origin' in issue && (issue.origin === 'string' || issue.origin === 'array')
  if (isCounted && issue.code === 'too_big') return 'too-long'
  if ((isCounted && issue.code === 'too_small') || issue.message === 'empty') return 'empty'
  return 'invalid'
}
