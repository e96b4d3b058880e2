/** `npm run release:check`: what is to hold on the day of a release, and cannot be a test because it depends on the day. */
import { outdatedSupport, SUPPORT_CHECK_DAYS } from '../src/shared/domain/support/support.ts'
import { calendarDate } from '../src/shared/time/format.ts'
import { readContent } from '../tests/content/content.ts'

const today = calendarDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
const { support } = readContent()
const outdated = outdatedSupport(support, today)

for (const { id, source, checkedOn } of outdated) {
  process.stderr.write(
    `support.yaml: ${id} was compared with ${source} on ${checkedOn}, over ${SUPPORT_CHECK_DAYS} days ago.\n`,
  )
}
for (const { id } of support.filter(({ checkedOn }) => checkedOn === null)) {
  process.stdout.write(`support.yaml: ${id} was never compared with its source; the app says so.\n`)
}
process.stdout.write(outdated.length === 0 ? 'Ready, as far as this check goes.\n' : 'Not ready.\n')
process.exitCode = outdated.length === 0 ? 0 : 1
