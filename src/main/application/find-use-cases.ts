import type { Channel } from '../../shared/ipc/channels.ts'
import type { Context } from './context.ts'
import { exportJournal } from './export-journal.ts'
import { getChoices, getMonth, getOtherYears, search } from './find.ts'
import type { UseCasesOf } from './use-case.ts'

type FindChannel = Extract<Channel, `find.${string}`>

export const findUseCases = (context: Context): UseCasesOf<FindChannel> => ({
  'find.search': (input) => search(context, input),
  'find.choices': () => getChoices(context),
  'find.month': (input) => getMonth(context, input),
  'find.otherYears': (input) => getOtherYears(context, input),
  'find.export': (input) => exportJournal(context, input),
})
