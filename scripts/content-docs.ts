/** `npm run content:docs`: writes docs/content.md, which practice is taught where. The same content gives the same text. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { readContent } from '../tests/content/content.ts'
import { contentReport } from '../tests/content/report.ts'

writeFileSync(path.resolve(import.meta.dirname, '../docs/content.md'), contentReport(readContent()))
