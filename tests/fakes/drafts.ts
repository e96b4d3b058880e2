import { fail, ok } from '../../src/shared/ipc/result.ts'
import type { Answers } from './bridge.ts'

/** Main, as far as drafts go: they lie in the given map. */
export const draftAnswers = (drafts: Map<string, string>) =>
  ({
    'drafts.get': ({ key }) => ok({ value: drafts.get(key) ?? null }),
    'drafts.put': ({ key, value }) => {
      drafts.set(key, value)
      return ok(null)
    },
    'drafts.putBack': ({ key, value }) => {
      if ((drafts.get(key) ?? value) !== value) return fail('newer-draft')
      drafts.set(key, value)
      return ok(null)
    },
    'drafts.discard': ({ key }) => {
      drafts.delete(key)
      return ok(null)
    },
  }) satisfies Answers
