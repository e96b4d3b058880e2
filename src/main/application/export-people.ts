import type { ExportFormat } from '../../shared/domain/imports/export-format.ts'
import type { ImportedPerson } from '../../shared/domain/imports/imported-person.ts'
import { fail, ok, type Result } from '../../shared/ipc/result.ts'
import { type Context, presentMoment } from './context.ts'
import { forEachInTurn } from './in-turn.ts'
import { knownPerson } from './known-people.ts'
import { onDisk } from './on-disk.ts'

const ENDINGS: Readonly<Record<ExportFormat, string>> = { vcard: 'vcf', csv: 'csv' }

/** Writes everybody there is, also those who rest, into a file where the person says. */
export const exportPeople = async (
  context: Context,
  { format }: { readonly format: ExportFormat },
): Promise<Result<{ readonly file: string | null; readonly people: number }>> => {
  const listed = context.people.list()
  if (listed.length === 0) return fail('nothing-written')
  const people: ImportedPerson[] = []
  await forEachInTurn(context, listed, (some) => {
    for (const { id } of some) {
      const known = knownPerson(context, id)
      if (known !== null) people.push(known.person)
    }
  })
  return onDisk(async () => {
    const pieces = await context.writePeople({ format, people, language: context.language() })
    const name = `tsunagari-people-${presentMoment(context).localDay}.${ENDINGS[format]}`
    return ok({ file: await context.dialogs.saveFile(name, aFewAtATime(context, pieces)), people: people.length })
  })
}

const AT_A_TIME = 20

/** Puts a few pieces together, and lets waiting work go first after them. */
async function* aFewAtATime({ pause }: Context, pieces: Iterable<string>): AsyncGenerator<string> {
  let some: string[] = []
  for (const piece of pieces) {
    some.push(piece)
    if (some.length < AT_A_TIME) continue
    yield some.join('')
    some = []
    await pause()
  }
  yield some.join('')
}
