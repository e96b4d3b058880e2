import { z } from 'zod'

import { ADVICE_KINDS, type Advice } from '../../domain/signal/advice.ts'
import { type HeldAnswer, SIGNAL_ANSWERS } from '../../domain/signal/answers.ts'
import { DATA_STATES } from '../../domain/signal/data-state.ts'
import { HOLIDAY_NAMES } from '../../domain/signal/holiday-question.ts'
import { LEVELS, PATTERNS } from '../../domain/signal/levels.ts'
import type { Question } from '../../domain/signal/questions.ts'
import { type Reason, REASONS } from '../../domain/signal/reasons.ts'
import { SUPPORT_OFFERS } from '../../domain/signal/support-unasked.ts'
import { idSchema, localDaySchema } from '../../schemas/basics.ts'

const count = z.int().min(0)

const reasonSchema = z.strictObject({
  what: z.enum(REASONS),
  observed: z.number(),
  usual: z.number().nullable(),
  span: count,
}) satisfies z.ZodType<Reason>

const span = { from: localDaySchema, to: localDaySchema }

const heldSchema = z.strictObject({ id: idSchema, until: localDaySchema }) satisfies z.ZodType<HeldAnswer>

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('catch-up'), ...span }),
  z.strictObject({ kind: z.literal('watch'), ...span }),
  z.strictObject({ kind: z.literal('new-usual') }),
  z.strictObject({ kind: z.literal('holiday'), name: z.enum(HOLIDAY_NAMES), ...span }),
  z.strictObject({ kind: z.literal('week-complete'), ...span }),
]) satisfies z.ZodType<Question>

const answerTo = <Asked extends keyof typeof SIGNAL_ANSWERS>(question: Asked) =>
  z.strictObject({ question: z.literal(question), answer: z.enum(SIGNAL_ANSWERS[question]), ...span })

/** The channels of the signal. */
export const signalContract = {
  /** Today's signal, why it speaks, and what that rests on. */
  'signal.get': {
    input: z.strictObject({}),
    output: z.strictObject({
      today: localDaySchema,
      level: z.enum(LEVELS),
      pattern: z.enum(PATTERNS),
      data: z.enum(DATA_STATES),
      reasons: z.array(reasonSchema).max(3),
      advice: z
        .strictObject({
          kind: z.enum(ADVICE_KINDS),
          /** Somebody it could be; null where nobody fits. */
          person: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
        })
        .nullable() satisfies z.ZodType<Advice | null>,
      /** Whether the places to turn to are shown without having been asked for. */
      support: z.enum(SUPPORT_OFFERS),
      /** Usable days so far, and how many make a first usual. */
      learnedDays: count,
      learningDays: count,
      /** Known or away days of the last fortnight, and how many are needed. */
      knownOfLate: count,
      leastKnown: count,
      /** What is usual, and the days that it was learnt from; null while learning. */
      usual: z
        .strictObject({ perWeek: z.number().min(0), days: count, from: localDaySchema, to: localDaySchema })
        .nullable(),
      /** Too few contacts a week to say anything by them. */
      isContactsAside: z.boolean(),
      /** False when the person switched it off: nothing else is said then. */
      isOn: z.boolean(),
      /** The person wants to hear nothing of it for now; null when it may speak. */
      muted: heldSchema.nullable(),
      /** It is quiet on purpose, so that the contacts say nothing. */
      onPurpose: heldSchema.nullable(),
      /** The one thing that may be asked today. */
      question: questionSchema.nullable(),
      /** People with whom it has become unusually quiet, with the known days since the last contact. */
      quietPeople: z.array(z.strictObject({ id: idSchema, name: z.string(), silentDays: count })).max(2),
    }),
  },
  /** Keeps an answer with what follows from it. The days are those that were asked about; today where none were. */
  'signal.answer': {
    input: z.discriminatedUnion('question', [
      answerTo('catch-up'),
      answerTo('watch'),
      answerTo('new-usual'),
      answerTo('week-complete'),
      answerTo('holiday'),
      answerTo('suggestion'),
      answerTo('signal'),
    ]),
    output: z.strictObject({ id: idSchema }),
  },
  /** Takes an answer back, with what followed from it. */
  'signal.takeBack': { input: z.strictObject({ id: idSchema }), output: z.null() },
} as const
