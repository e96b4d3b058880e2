import { AtSign, Leaf, type LucideIcon, MessageCircle, Phone, Users, Video } from 'lucide-react'

import type { ExerciseChannel } from '../../../../shared/domain/exercises/exercise.ts'

export const ICON_OF_CHANNEL: Readonly<Record<ExerciseChannel, LucideIcon>> = {
  'in-person': Users,
  voice: Phone,
  video: Video,
  message: MessageCircle,
  'social-network': AtSign,
  alone: Leaf,
}
