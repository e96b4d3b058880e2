import { z } from 'zod'

import { DATE_KINDS } from '../../domain/people/important-date.ts'
import { EXCHANGE_KINDS } from '../../domain/people/give-and-take.ts'
import { CIRCLES } from '../../domain/people/person.ts'
import { idSchema, journalItemSchema, localDaySchema } from '../../schemas/entities.ts'
import { contactWaySchema, personDetailsSchema, personSchema } from '../../schemas/people.ts'
import {
  cadenceSchema,
  exchangesSchema,
  followUpFields,
  followUpSchema,
  personCadenceSchema,
} from '../../schemas/ties.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })
const ofPerson = z.strictObject({ personId: idSchema })
const done = z.null()

/** Someone it would be good to write to, with everything that speaks for it: at least one of the three. */
const invitationSchema = z.strictObject({
  person: personSchema,
  /** How they like to be reached; null where that is not known. */
  way: contactWaySchema.nullable(),
  dates: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.enum(DATE_KINDS),
      label: z.string(),
      inDays: z.int().min(0),
      /** Full years on that day; null when the year is not known. */
      years: z.int().min(0).nullable(),
    }),
  ),
  followUps: z.array(followUpSchema),
  /** It has been a while; null when that is not why. */
  cadence: z
    .strictObject({
      stage: z.enum(['ripe', 'long']),
      /** Day of the latest contact that was logged. */
      lastTalkOn: localDaySchema.nullable(),
      /** What they told last, short enough to be quoted. */
      told: z.string().nullable(),
      /** A rarer cadence that may be offered. */
      rarer: cadenceSchema.nullable(),
      /** What was said about the person, so that it can be put back. */
      own: personCadenceSchema.nullable(),
    })
    .nullable(),
})

const amountsSchema = z.partialRecord(z.enum(EXCHANGE_KINDS), z.int().min(1))

/** How ties are kept up: how often, what to come back to, whom to write to, what to talk about. */
export const tiesContract = {
  /** At most three, in their order. */
  'invitations.list': { input: nothing, output: z.array(invitationSchema) },
  /** "Not now": everything that is brought up of a person today is left alone for a while. */
  'invitations.notNow': { input: ofPerson, output: done },
  /** Takes back what was answered today. */
  'invitations.takeBack': {
    input: z.strictObject({ personId: idSchema, answer: z.enum(['not-now', 'keep-cadence']) }),
    output: done,
  },
  /** The cadence stays as it is: a rarer one is not offered again for half a year. */
  'invitations.keepCadence': { input: ofPerson, output: done },

  'cadences.ofPerson': {
    input: ofPerson,
    output: z.strictObject({
      /** What was said about this person; null when their circle decides. */
      own: personCadenceSchema.nullable(),
      ofCircle: cadenceSchema.nullable(),
    }),
  },
  'cadences.setOfPerson': {
    input: z.strictObject({ personId: idSchema, own: personCadenceSchema.nullable() }),
    output: done,
  },
  'cadences.ofCircles': { input: nothing, output: z.partialRecord(z.enum(CIRCLES), cadenceSchema) },
  'cadences.setOfCircle': {
    input: z.strictObject({ circle: z.enum(CIRCLES), cadence: cadenceSchema.nullable() }),
    output: done,
  },

  /** Open ones by their day, those without one last; of the done ones the latest. */
  'followUps.ofPerson': {
    input: ofPerson,
    output: z.strictObject({ open: z.array(followUpSchema), done: z.array(followUpSchema) }),
  },
  /** Open or done, as they were made. */
  'followUps.ofEntry': { input: z.strictObject({ entryId: idSchema }), output: z.array(followUpSchema) },
  'followUps.add': {
    input: z.strictObject({ personId: idSchema, entryId: idSchema.nullable(), ...followUpFields }),
    output: followUpSchema,
  },
  'followUps.change': { input: z.strictObject({ id: idSchema, ...followUpFields }), output: followUpSchema },
  'followUps.finish': { input: byId, output: followUpSchema },
  'followUps.reopen': { input: byId, output: followUpSchema },
  'followUps.remove': { input: byId, output: done },
  'followUps.restore': { input: byId, output: followUpSchema },

  'exchanges.ofEntry': { input: z.strictObject({ entryId: idSchema }), output: exchangesSchema },
  /** Replaces all marks of an entry. */
  'exchanges.set': { input: z.strictObject({ entryId: idSchema, exchanges: exchangesSchema }), output: done },
  /** The last twelve months with someone, the oldest first. */
  'exchanges.withPerson': {
    input: ofPerson,
    output: z.strictObject({
      months: z.array(
        z.strictObject({
          month: z.string().regex(/^\d{4}-\d{2}$/),
          given: amountsSchema,
          received: amountsSchema,
          contacts: z.int().min(0),
        }),
      ),
      initiative: z.enum(['mostly-me', 'mostly-them', 'both']).nullable(),
      energy: z.enum(['gives', 'takes', 'even']).nullable(),
    }),
  },

  /** Before one meets someone: what was said last, what is near, what is open. */
  'meetings.prepare': {
    input: ofPerson,
    output: z.strictObject({
      today: localDaySchema,
      person: personDetailsSchema,
      /** The last three, the newest first. */
      talks: z.array(journalItemSchema).max(3),
      followUps: z.array(followUpSchema),
    }),
  },
} as const
