import { AtSign, Ellipsis, type LucideIcon, MessageSquare, Phone, Users, Video } from 'lucide-react'

import type { ContactChannel } from '../../../../shared/domain/journal/journal.ts'

/** The icon of each way of being in touch. */
export const ICON_OF_CHANNEL: Readonly<Record<ContactChannel, LucideIcon>> = {
  'in-person': Users,
  voice: Phone,
  video: Video,
  message: MessageSquare,
  'social-network': AtSign,
  other: Ellipsis,
}
