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
    const text = await context.writePeople({ format, people, language: context.language() })
    const name = `tsunagari-people-${presentMoment(context).localDay}.${ENDINGS[format]}`
    return ok({ file: await context.dialogs.saveFile(name, text), people: people.length })
  })
}
