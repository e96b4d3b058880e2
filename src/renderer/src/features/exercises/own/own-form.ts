import type {
  Exercise,
  ExerciseChannel,
  Level,
  Localized,
  MessageTemplate,
  SettingOfLife,
  Step,
  StepKind,
  Track,
} from '../../../../../shared/domain/exercises/exercise.ts'
import type { Input } from '../../../../../shared/ipc/contract.ts'

/** A step as it is being written: the fields of all kinds, so that nothing is lost when the kind is changed. */
export type StepForm = {
  readonly id: string
  readonly kind: StepKind
  readonly text: Localized
  readonly hint: Localized
  readonly templates: readonly MessageTemplate[]
  /** One for each line that is typed, also for those still empty. */
  readonly items: readonly Localized[]
  /** As typed. */
  readonly minutes: string
  readonly placeholder: Localized
  readonly moment: 'before' | 'after'
  readonly when: Localized
  readonly then: Localized
}

/**
 * An exercise as it is being written, kept as a draft in the same form. What is typed goes into both
 * languages; a text of a copied exercise that is left alone keeps both of its own.
 */
export type OwnForm = {
  /** The exercise that this began as a copy of. */
  readonly from: string | null
  readonly title: Localized
  readonly purpose: Localized
  readonly track: Track
  readonly level: Level
  readonly minutes: string
  readonly energy: Exercise['energy']
  readonly channels: readonly ExerciseChannel[]
  readonly steps: readonly StepForm[]
  readonly smallerMinutes: string
  readonly smallerSteps: readonly StepForm[]
  readonly ifHard: Localized
  readonly reflection: Localized
  readonly safety: Localized
  /** Not asked for; they stay as they were. */
  readonly settings: readonly SettingOfLife[]
  readonly sources: readonly string[]
  readonly evidence: readonly string[]
}

/** The same words in both languages. */
export const inBoth = (words: string): Localized => ({ ja: words, en: words })

const nothing = inBoth('')

/** A step to begin with. */
export const blankStep = (id: string, kind: StepKind = 'read'): StepForm => ({
  id,
  kind,
  text: nothing,
  hint: nothing,
  templates: [{ register: 'plain', text: nothing }],
  items: [nothing],
  minutes: '3',
  placeholder: nothing,
  moment: 'before',
  when: nothing,
  then: nothing,
})

/** An id that no step has yet. */
export const freeStepId = ({ steps, smallerSteps }: Pick<OwnForm, 'steps' | 'smallerSteps'>): string => {
  const used = new Set([...steps, ...smallerSteps].map(({ id }) => id))
  let number = used.size + 1
  while (used.has(`step-${number}`)) number += 1
  return `step-${number}`
}

type Defaults = { readonly ifHard: string; readonly reflection: string; readonly smaller: string }

/** A form with nothing in it but what serves most. */
export const blankForm = (defaults: Defaults): OwnForm => ({
  from: null,
  title: nothing,
  purpose: nothing,
  track: 'reach-out',
  level: 1,
  minutes: '5',
  energy: 0,
  channels: ['alone'],
  steps: [blankStep('step-1', 'do')],
  smallerMinutes: '1',
  smallerSteps: [{ ...blankStep('step-2', 'text'), text: inBoth(defaults.smaller) }],
  ifHard: inBoth(defaults.ifHard),
  reflection: inBoth(defaults.reflection),
  safety: nothing,
  settings: [],
  sources: [],
  evidence: [],
})

const toStepForm = (step: Step): StepForm => {
  const { id, kind, text, hint = nothing } = step
  const form = { ...blankStep(id, kind), text, hint }
  switch (step.kind) {
    case 'message':
      return { ...form, templates: step.templates }
    case 'checklist':
      return { ...form, items: step.items }
    case 'timer':
      return { ...form, minutes: String(Math.round((step.seconds / 60) * 100) / 100) }
    case 'text':
      return { ...form, placeholder: step.placeholder ?? nothing }
    case 'rating':
      return { ...form, moment: step.moment }
    case 'plan':
      return { ...form, when: step.when, then: step.then }
    case 'read':
    case 'person':
    case 'do':
      return form
  }
}

/** The form of an exercise that is there. */
export const formOfExercise = (exercise: Exercise): OwnForm => ({
  from: null,
  title: exercise.title,
  purpose: exercise.purpose,
  track: exercise.track,
  level: exercise.level,
  minutes: String(exercise.minutes),
  energy: exercise.energy,
  channels: exercise.channels,
  steps: exercise.steps.map(toStepForm),
  smallerMinutes: String(exercise.smaller.minutes),
  smallerSteps: exercise.smaller.steps.map(toStepForm),
  ifHard: exercise.ifHard,
  reflection: exercise.reflection,
  safety: exercise.safety ?? nothing,
  settings: exercise.settings,
  sources: exercise.sources,
  evidence: exercise.evidence,
})

/** A copy to change. What the original claims, and of which source, is not claimed of the copy. */
export const copyOfExercise = (exercise: Exercise): OwnForm => ({
  ...formOfExercise(exercise),
  from: exercise.id,
  sources: [],
  evidence: [],
})

export type OwnInput = Input<'own.save'>['exercise']
type StepInput = OwnInput['steps'][number]

const isBlank = ({ ja, en }: Localized): boolean => ja.trim() === '' && en.trim() === ''

const toStep = (form: StepForm): StepInput => {
  const { id, text, hint, placeholder } = form
  const base = { id, text, ...(isBlank(hint) ? {} : { hint }) }
  switch (form.kind) {
    case 'message':
      return { ...base, kind: form.kind, templates: [...form.templates] }
    case 'checklist':
      return { ...base, kind: form.kind, items: form.items.filter((item) => !isBlank(item)) }
    case 'timer':
      return { ...base, kind: form.kind, seconds: Math.round(numberOf(form.minutes) * 60) }
    case 'text':
      return { ...base, kind: form.kind, ...(isBlank(placeholder) ? {} : { placeholder }) }
    case 'rating':
      return { ...base, kind: form.kind, moment: form.moment }
    case 'plan':
      return { ...base, kind: form.kind, when: form.when, then: form.then }
    case 'read':
    case 'person':
    case 'do':
      return { ...base, kind: form.kind }
  }
}

/** A number that was typed, full width or not; 0 where it is none, which nothing here takes. */
const numberOf = (typed: string): number => {
  const number = Number(typed.normalize('NFKC').trim())
  return Number.isFinite(number) ? number : 0
}

/** The form as it is sent. Whether it will do is for the contract to say. */
export const toInput = (form: OwnForm): OwnInput => ({
  title: form.title,
  purpose: form.purpose,
  track: form.track,
  level: form.level,
  minutes: numberOf(form.minutes),
  energy: form.energy,
  channels: [...form.channels],
  steps: form.steps.map(toStep),
  smaller: { minutes: numberOf(form.smallerMinutes), steps: form.smallerSteps.map(toStep) },
  ifHard: form.ifHard,
  reflection: form.reflection,
  ...(isBlank(form.safety) ? {} : { safety: form.safety }),
  settings: [...form.settings],
  sources: [...form.sources],
  evidence: [...form.evidence],
})

/** The steps as the player will have them. */
export const toSteps = (steps: readonly StepForm[]): readonly Step[] => steps.map(toStep)
