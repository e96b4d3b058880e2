import type { Checklists, ChecklistSource } from '../../src/main/application/library-ports.ts'
import { words } from '../factories/exercise.ts'

/** Short forms of two items each. */
export const CHECKLISTS: Checklists = {
  selfCheck: [
    { id: 'their-news', text: words('I know their news.'), exerciseId: 'ask-about-their-week' },
    { id: 'thanks', text: words('I say thank you.'), exerciseId: 'write-one-line' },
  ],
  networks: [
    {
      id: 'online',
      title: words('Online'),
      benefits: words('It is near.'),
      tips: [words('Read first.')],
      exerciseId: 'say-hello',
    },
    {
      id: 'peers',
      title: words('Peers'),
      benefits: words('They know.'),
      tips: [words('Listen.')],
      exerciseId: 'write-one-line',
    },
  ],
  communities: [
    { id: 'host', text: words('Can you see who runs it?') },
    { id: 'ease', text: words('Do you feel at ease there?') },
  ],
}

export const createFakeChecklists = (): ChecklistSource => ({ read: () => CHECKLISTS })
