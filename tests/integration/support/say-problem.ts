/** Run on its own: opens the data folder that it is given and says what is wrong with it. */
import { openDatabase } from '../../../src/main/infrastructure/sqlite/open.ts'

const opened = await openDatabase({ folder: process.argv[2] ?? '', now: () => 0 })
if (opened.kind === 'ready') opened.db.close()
process.stdout.write(opened.kind === 'ready' ? 'none' : opened.problem)
