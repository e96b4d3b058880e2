import { z } from 'zod'

import {
  EXERCISE_CHANNELS,
  type Exercise,
  LEVELS,
  REGISTERS,
  SETTINGS_OF_LIFE,
  TRACKS,
} from '../domain/exercises/exercise.ts'

/** A text in both languages. */
export const localizedSchema = z.strictObject({ ja: z.string().trim().min(1), en: z.string().trim().min(1) })
/** An id of content: lower-case words joined by hyphens. */
export const contentIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')

/** An id of a practice, as docs/content.md lists them. */
export const sourceIdSchema = z.string().regex(/^[NPCLRD]\d{1,2}$/)

const stepBase = { id: contentIdSchema, text: localizedSchema, hint: localizedSchema.optional() }

const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...stepBase, kind: z.literal('read') }),
  z.strictObject({ ...stepBase, kind: z.literal('person') }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('message'),
    templates: z.array(z.strictObject({ register: z.enum(REGISTERS), text: localizedSchema })).min(1),
  }),
  z.strictObject({ ...stepBase, kind: z.literal('checklist'), items: z.array(localizedSchema).min(2).max(8) }),
  z.strictObject({ ...stepBase, kind: z.literal('timer'), seconds: z.int().min(10).max(3600) }),
  z.strictObject({ ...stepBase, kind: z.literal('text'), placeholder: localizedSchema.optional() }),
  z.strictObject({ ...stepBase, kind: z.literal('rating'), moment: z.enum(['before', 'after']) }),
  z.strictObject({ ...stepBase, kind: z.literal('plan'), when: localizedSchema, then: localizedSchema }),
  z.strictObject({ ...stepBase, kind: z.literal('do') }),
])

const stepsSchema = (min: number, max: number) =>
  z
    .array(stepSchema)
    .min(min)
    .max(max)
    .superRefine((steps, context) => {
      const seen = new Set<string>()
      steps.forEach((step, index) => {
        if (seen.has(step.id)) {
          context.addIssue({ code: 'custom', path: [index, 'id'], params: { twice: step.id } })
        }
        seen.add(step.id)
      })
    })

/** A content file of `resources/content/exercises/<track>/<id>.yaml`, or one exercise of an own pack. */
export const exerciseSchema = z.strictObject({
  id: contentIdSchema,
  track: z.enum(TRACKS),
  level: z.literal(LEVELS),
  sources: z.array(sourceIdSchema),
  minutes: z.int().min(1).max(240),
  energy: z.literal([-2, -1, 0, 1, 2]),
  channels: z.array(z.enum(EXERCISE_CHANNELS)).min(1),
  settings: z.array(z.enum(SETTINGS_OF_LIFE)).default([]),
  title: localizedSchema,
  purpose: localizedSchema,
  evidence: z.array(contentIdSchema).default([]),
  steps: stepsSchema(3, 7),
  smaller: z.strictObject({ minutes: z.int().min(1).max(30), steps: stepsSchema(1, 4) }),
  ifHard: localizedSchema,
  reflection: localizedSchema,
  safety: localizedSchema.optional(),
}) satisfies z.ZodType<Exercise>

/** An exercise that a person made: nothing is claimed, and one step is enough. */
export const ownExerciseSchema = z.strictObject({
  ...exerciseSchema.shape,
  sources: z.array(sourceIdSchema).default([]),
  steps: stepsSchema(1, 12),
  smaller: z.strictObject({ minutes: z.int().min(1).max(30), steps: stepsSchema(1, 12) }),
}) satisfies z.ZodType<Exercise>

/** Largest number of exercises of one pack, and of one's own. */
export const MOST_IN_A_PACK = 500
/** Largest file of a pack that is read, in bytes. */
export const MAX_PACK_BYTES = 5 * 1024 * 1024

/** A pack of exercises as a YAML file. */
export const packSchema = z.strictObject({
  tsunagariPack: z.literal(1),
  name: z.string().trim().min(1).max(200),
  exercises: z.array(ownExerciseSchema).min(1).max(MOST_IN_A_PACK),
})
