import type { CheckAnswer, CheckKind } from '../../../../shared/domain/checks/check.ts'
import { ANSWERS } from './check-item.ts'

/** Answers by id of their item; one that is left open is not listed. */
export type Answers = Readonly<Record<string, CheckAnswer>>

/** Answers out of a draft. What does not read as an answer to an item of this form is left open. */
export const readAnswers = (json: string | null, kind: CheckKind, itemIds: readonly string[]): Answers => {
  if (json === null) return {}
  const answers: readonly unknown[] = ANSWERS[kind]
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, CheckAnswer] => itemIds.includes(entry[0]) && answers.includes(entry[1]),
      ),
    )
  } catch {
    return {}
  }
}

/** The answers with another one; undefined leaves the item open. */
export const withAnswer = <Value>(
  answers: Readonly<Record<string, Value>>,
  id: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> => {
  const others = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))
  return value === undefined ? others : { ...others, [id]: value }
}
