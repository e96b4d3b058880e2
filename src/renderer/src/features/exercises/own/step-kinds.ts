import {
  BookOpenText,
  Footprints,
  Gauge,
  Hourglass,
  ListChecks,
  type LucideIcon,
  MessageCircle,
  PenLine,
  Signpost,
  UserRound,
} from 'lucide-react'

import type { StepKind } from '../../../../../shared/domain/exercises/exercise.ts'

/** The kinds of steps in the order in which they are offered. */
export const STEP_KINDS = [
  'do',
  'read',
  'text',
  'person',
  'message',
  'checklist',
  'timer',
  'plan',
  'rating',
] as const satisfies readonly StepKind[]

export const ICON_OF_KIND: Readonly<Record<StepKind, LucideIcon>> = {
  do: Footprints,
  read: BookOpenText,
  text: PenLine,
  person: UserRound,
  message: MessageCircle,
  checklist: ListChecks,
  timer: Hourglass,
  plan: Signpost,
  rating: Gauge,
}
