import type { ExportJob } from '../../application/import-ports.ts'
import { writeCsv } from './csv/write-csv.ts'
import { writeVCards } from './vcard/write-vcard.ts'

/** People in the words of a file, a piece for each. */
export const peopleText = ({ format, people, language }: ExportJob): Iterable<string> =>
  format === 'vcard' ? writeVCards(people) : writeCsv(people, language)
