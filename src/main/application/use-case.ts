import type { z } from 'zod'

import type { Channel } from '../../shared/ipc/channels.ts'
import type { Contract, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'

/** A value that is looked at, never changed, all the way down. */
export type DeepReadonly<Value> = Value extends Uint8Array
  ? Uint8Array
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value

/** What a use case is given: the input of its channel, checked. */
export type Checked<Name extends Channel> = z.output<Contract[Name]['input']>

/** What a use case answers. An expected failure is a value; what it throws is a defect, or the disk. */
export type Answer<Name extends Channel> = Result<DeepReadonly<Output<Name>>>

/** A table of use cases by their channels. */
export type UseCasesOf<Names extends Channel> = { readonly [Name in Names]: UseCase<Name> }

export type UseCase<Name extends Channel> = (input: Checked<Name>) => Answer<Name> | Promise<Answer<Name>>
