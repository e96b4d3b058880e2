import type { Bridge } from '../../src/shared/ipc/bridge.ts'
import type { Channel, EventName } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import type { EventPayloads } from '../../src/shared/ipc/events.ts'
import { fail, type Result } from '../../src/shared/ipc/result.ts'

/** What main answers on each channel; a channel without an answer is `forbidden`. */
export type Answers = {
  readonly [Name in Channel]?: (input: Input<Name>) => Result<Output<Name>> | Promise<Result<Output<Name>>>
}

export type FakeBridge = {
  /** What went in on a channel, oldest first. */
  readonly inputsOf: <Name extends Channel>(channel: Name) => readonly Input<Name>[]
  /** Changes answers while a screen is open. */
  readonly answer: (answers: Answers) => void
  /** Says something to the window, as main would. */
  readonly emit: <Name extends EventName>(event: Name, payload: EventPayloads[Name]) => void
}

/** Puts a bridge on `window` that answers from a table and remembers what it was asked. */
export const installFakeBridge = (start: Answers = {}): FakeBridge => {
  const calls: { readonly channel: Channel; readonly input: unknown }[] = []
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>()
  let answers = start

  const bridge: Bridge = {
    invoke: async (channel, input) => {
      calls.push({ channel, input })
      const answer = answers[channel] as ((input: unknown) => Promise<Result<unknown>>) | undefined
      return answer === undefined ? fail('forbidden') : await answer(input)
    },
    subscribe: (event, listener) => {
      const own = listeners.get(event) ?? new Set()
      listeners.set(event, own.add(listener))
      return () => {
        own.delete(listener)
      }
    },
  }
  Object.defineProperty(window, 'tsunagari', { value: bridge, configurable: true })

  return {
    inputsOf: <Name extends Channel>(channel: Name) =>
      calls.filter((call) => call.channel === channel).map((call) => call.input as Input<Name>),
    answer: (more) => {
      answers = { ...answers, ...more }
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload)
    },
  }
}
