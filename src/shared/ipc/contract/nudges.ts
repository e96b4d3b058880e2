import { z } from 'zod'

import { NUDGE_STATES, SILENCES } from '../../domain/nudges/log.ts'
import { NUDGE_ANSWERS, NUDGE_KINDS } from '../../domain/nudges/nudge.ts'
import { FREQUENCIES } from '../../domain/nudges/preferences.ts'
import { idSchema, localDaySchema, momentSchema } from '../../schemas/entities.ts'
import { holdReasonSchema, nudgeReasonSchema, offReasonSchema } from '../../schemas/nudges.ts'

const nothing = z.strictObject({})
const done = z.null()
const instant = z.number()

const nudgeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(NUDGE_KINDS),
  reason: nudgeReasonSchema,
  /** The person set a time for it. */
  isAsked: z.boolean(),
  state: z.enum(NUDGE_STATES),
  /** In the language in force; the body is empty for one that was not shown. */
  title: z.string(),
  body: z.string(),
  /** Where it leads. */
  route: z.string(),
  happened: momentSchema,
  answer: z.enum(NUDGE_ANSWERS).nullable(),
  answeredAt: instant.nullable(),
  /** Epoch ms at which it comes again; null unless it was put off. */
  comesAgainAt: instant.nullable(),
})

const silenceSchema = z.strictObject({ kind: z.enum(['pause', 'rest', 'away']), until: instant.nullable() })

const nowSchema = z.discriminatedUnion('kind', [
  /** Something would be said now, were the app not open. */
  z.strictObject({ kind: z.literal('show'), nudge: z.enum(NUDGE_KINDS) }),
  z.strictObject({ kind: z.literal('hold'), nudge: z.enum(NUDGE_KINDS), reason: holdReasonSchema }),
  z.strictObject({ kind: z.literal('off'), reason: offReasonSchema }),
])

/** The channels of the nudges. */
export const nudgesContract = {
  /** What stands on the home screen and in the tray: one that was not answered yet, the last ones, and the silence. */
  'nudges.current': {
    input: nothing,
    output: z.strictObject({
      silence: silenceSchema.nullable(),
      open: nudgeSchema.nullable(),
      /** Asked with the open one, when its kind was put off again and again: from how often to how often. */
      rarer: z.strictObject({ from: z.enum(FREQUENCIES), to: z.enum(FREQUENCIES) }).nullable(),
      recent: z.array(nudgeSchema).max(5),
    }),
  },
  /** Why one came, and why none did. */
  'nudges.log': {
    input: nothing,
    output: z.strictObject({
      today: localDaySchema,
      silence: silenceSchema.nullable(),
      now: nowSchema,
      /** What is going to come at a time that was chosen, the soonest first. */
      upcoming: z.array(z.strictObject({ kind: z.enum(NUDGE_KINDS), title: z.string(), at: momentSchema })),
      kinds: z.array(
        z.strictObject({
          kind: z.enum(NUDGE_KINDS),
          frequency: z.enum(FREQUENCIES),
          /** Days between two; null for what the person sets a time for. */
          intervalDays: z.int().nullable(),
          /** It comes more seldom than was chosen, as it went unanswered. */
          hasBackedOff: z.boolean(),
          off: z.enum(['not-helpful', 'unheard']).nullable(),
        }),
      ),
      /** The latest first. */
      nudges: z.array(nudgeSchema),
      holds: z.array(
        z.strictObject({ day: localDaySchema, kind: z.enum(NUDGE_KINDS), reason: holdReasonSchema, at: instant }),
      ),
    }),
  },
  /** Says what the person did with one; null takes it back. */
  'nudges.answer': {
    input: z.strictObject({ id: idSchema, answer: z.enum(NUDGE_ANSWERS).nullable() }),
    output: nudgeSchema,
  },
  /** For a while, until the beginning of a day that is ahead, or, with null, no silence any more. */
  'nudges.setSilence': {
    input: z.strictObject({
      silence: z.union([z.enum(SILENCES), z.strictObject({ day: localDaySchema })]).nullable(),
    }),
    output: silenceSchema.nullable(),
  },
  /** "More like this, fewer, never." What happened before no longer counts for or against the kind. */
  'nudges.tune': {
    input: z.strictObject({ kind: z.enum(NUDGE_KINDS), frequency: z.enum(FREQUENCIES) }),
    output: done,
  },
  /** What this desktop can show and tell. */
  'nudges.abilities': {
    input: nothing,
    output: z.strictObject({
      hasTray: z.boolean(),
      hasNotifications: z.boolean(),
      canSeeDoNotDisturb: z.boolean(),
      canSeeFullScreen: z.boolean(),
      canSeeCalls: z.boolean(),
    }),
  },
  /** Whether the program is started with the desktop. */
  'autostart.get': { input: nothing, output: z.enum(['on', 'off', 'unknown']) },
  'autostart.set': { input: z.strictObject({ isOn: z.boolean() }), output: z.enum(['on', 'off', 'unknown']) },
} as const
