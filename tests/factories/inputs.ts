import type { Exercise } from '../../src/shared/domain/exercises/exercise.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'
import { anExercise, words } from './exercise.ts'

type Change = Omit<Input<'journal.edit'>, 'id'>
type Write = Change & Pick<Input<'journal.write'>, 'runId'>
type Interaction = NonNullable<Change['interaction']>

/** A contact by message, now, with nobody named. */
export const aContact = (fields: Partial<Interaction> = {}): Interaction => ({
  channel: 'message',
  initiatedBy: null,
  moodBefore: null,
  moodAfter: null,
  energy: null,
  length: null,
  personIds: [],
  ...fields,
})

/** What an entry is changed to: one of the day. */
export const aChange = (fields: Partial<Change> = {}): Change => ({
  epochMs: null,
  zone: null,
  isFutureMeant: false,
  interaction: null,
  text: 'A quiet day.',
  told: [],
  thanks: '',
  tags: [],
  exerciseId: null,
  draftKey: null,
  ...fields,
})

/** An entry of the day, written now. */
export const anEntry = ({ runId = null, ...fields }: Partial<Write> = {}): Write => ({ ...aChange(fields), runId })

type OwnExercise = Input<'own.save'>['exercise']

/** An exercise that a person makes: what is sent to keep it. */
export const anOwnExercise = (fields: Partial<Exercise> = {}): OwnExercise => {
  const { id: _id, ...exercise } = anExercise({ title: words('My own'), ...fields })
  return structuredClone(exercise) as OwnExercise
}
