import {
  EXERCISE_CHANNELS,
  LEVELS,
  REGISTERS,
  SETTINGS_OF_LIFE,
  TRACKS,
} from '../../../../../shared/domain/exercises/exercise.ts'
import type { OwnForm } from './own-form.ts'
import { STEP_KINDS } from './step-kinds.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]))

const localized = record({ ja: text, en: text })

const steps = listOf(
  record({
    id: text,
    kind: oneOf(STEP_KINDS),
    text: localized,
    hint: localized,
    templates: listOf(record({ register: oneOf(REGISTERS), text: localized })),
    items: listOf(localized),
    minutes: text,
    placeholder: localized,
    moment: oneOf(['before', 'after']),
    when: localized,
    then: localized,
  } satisfies Record<keyof OwnForm['steps'][number], Check>),
)

const isForm = record({
  from: (value) => value === null || text(value),
  title: localized,
  purpose: localized,
  track: oneOf(TRACKS),
  level: oneOf(LEVELS),
  minutes: text,
  energy: oneOf([-2, -1, 0, 1, 2]),
  channels: listOf(oneOf(EXERCISE_CHANNELS)),
  steps,
  smallerMinutes: text,
  smallerSteps: steps,
  ifHard: localized,
  reflection: localized,
  safety: localized,
  settings: listOf(oneOf(SETTINGS_OF_LIFE)),
  sources: listOf(text),
  evidence: listOf(text),
} satisfies Record<keyof OwnForm, Check>)

/** Reads a draft; null where it is not one (another version may have written it). */
export const readOwnDraft = (json: string): OwnForm | null => {
  try {
    const read: unknown = JSON.parse(json)
    return isForm(read) ? (read as OwnForm) : null
  } catch {
    return null
  }
}
