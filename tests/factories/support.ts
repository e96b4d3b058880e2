import type { Output } from '../../src/shared/ipc/contract.ts'
import { words } from './exercise.ts'

type SupportResource = Output<'support.list'>[number]

export const aSupportResource = (changed: Partial<SupportResource> = {}): SupportResource => ({
  id: 'listeners',
  region: 'japan',
  name: words('Listeners'),
  purpose: words('They listen.'),
  hours: words('Daily'),
  phones: [{ number: '0120-00-0000' }],
  web: 'https://listeners.example/',
  source: 'https://listeners.example/times',
  checkedOn: '2026-11-01',
  ...changed,
})
