import type { Channel, EventName } from '../../../shared/ipc/channels.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import type { EventPayloads } from '../../../shared/ipc/events.ts'
import type { AppError } from '../../../shared/ipc/result.ts'

/** What `invoke` throws: the typed error that main answered with. */
export class AppFailure extends Error {
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.name = 'AppFailure'
    this.error = error
  }
}

/** Asks main. Resolves with the value, rejects with an `AppFailure`. */
export const invoke = async <Name extends Channel>(channel: Name, input: Input<Name>): Promise<Output<Name>> => {
  const result = await window.tsunagari.invoke(channel, input)
  if (!result.ok) throw new AppFailure(result.error)
  // Main checked the value against the contract before it sent it.
  return result.value as Output<Name>
}

/** Listens to main; returns the function that stops listening. */
export const subscribe = <Name extends EventName>(event: Name, listener: (payload: EventPayloads[Name]) => void) =>
  window.tsunagari.subscribe(event, (payload) => {
    listener(payload as EventPayloads[Name])
  })

/** The typed error behind whatever was thrown; anything unknown is a defect of ours. */
export const errorOf = (thrown: unknown): AppError =>
  thrown instanceof AppFailure ? thrown.error : { code: 'internal' }
