import { AtSign, Ellipsis, type LucideIcon, MessageSquare, Phone, Users, Video } from 'lucide-react'

import type { ContactChannel, EnergyBalance } from '../../../../shared/domain/journal/journal.ts'

/** The icon of each way of being in touch. */
export const ICON_OF_CHANNEL: Readonly<Record<ContactChannel, LucideIcon>> = {
  'in-person': Users,
  voice: Phone,
  video: Video,
  message: MessageSquare,
  'social-network': AtSign,
  other: Ellipsis,
}

/** The word for what a contact took or gave (`journal:energyWords`). */
export const WORD_OF_ENERGY = {
  [-2]: 'took-much',
  [-1]: 'took',
  0: 'even',
  1: 'gave',
  2: 'gave-much',
} as const satisfies Record<EnergyBalance, string>
