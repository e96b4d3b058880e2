import { Coffee, Footprints, type LucideIcon, Moon, Mountain, PersonStanding, Wind } from 'lucide-react'

import type { RestKind } from '../../../../shared/domain/rest/rest.ts'

export const REST_ICONS: Readonly<Record<RestKind, LucideIcon>> = {
  breathing: Wind,
  stretch: PersonStanding,
  'look-away': Mountain,
  tea: Coffee,
  walk: Footprints,
  silence: Moon,
}
