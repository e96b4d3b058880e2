/**
 * The envelope of every answer that crosses from main to renderer. A handler never throws across
 * the border: what went wrong is a value with a code that the interface has words for.
 */
export const ERROR_CODES = [
  /** The input does not fit the contract; `fields` says where. */
  'invalid-input',
  /** The thing named is not there (any more). */
  'not-found',
  /** The time lies in the future and the person has not said that it is meant. */
  'in-the-future',
  /** There is nothing to keep: no person, no words. */
  'nothing-written',
  /** There are as many as there may be: one has to go first. */
  'enough',
  /** Something newer is half written where a draft was to be put back; nothing was changed. */
  'newer-draft',
  /** The disk is full or the file cannot be written; nothing was changed. */
  'storage',
  /** The caller may not call. */
  'forbidden',
  /** A defect of ours. Logged with its code, without any content. */
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A field that was refused: its path in the input (`name`, `people.0.name`) and why. */
export type FieldError = { readonly path: string; readonly reason: 'missing' | 'too-long' | 'invalid' | 'empty' }

export type AppError = { readonly code: ErrorCode; readonly fields?: readonly FieldError[] | undefined }

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: AppError }

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value })
export const fail = (
  code: ErrorCode,
  fields?: readonly FieldError[],
): { readonly ok: false; readonly error: AppError } => ({
  ok: false,
  error: fields === undefined ? { code } : { code, fields },
})
