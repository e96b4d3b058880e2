import { ok } from '../../shared/ipc/result.ts'
import { csvRow, SPREADSHEET_MARK } from '../../shared/text/csv.ts'
import type { Context } from './context.ts'
import type { Answer, Checked } from './use-case.ts'

/** Saves a table as CSV (RFC 4180), where the person says. */
export const saveTable = async (
  { dialogs }: Context,
  { name, columns, rows }: Checked<'lookBack.saveTable'>,
): Promise<Answer<'lookBack.saveTable'>> => {
  const text = SPREADSHEET_MARK + [columns, ...rows].map(csvRow).join('')
  return ok({ file: await dialogs.saveFile(`${fileName(name)}.csv`, text) })
}

/** Saves a part of the window as a picture, where the person says. */
export const savePicture = async (
  { dialogs, camera }: Context,
  { name, rect }: Checked<'lookBack.savePicture'>,
): Promise<Answer<'lookBack.savePicture'>> => {
  const picture = await camera.picture(rect)
  return ok({ file: picture === null ? null : await dialogs.saveFile(`${fileName(name)}.png`, picture) })
}

/** A name that every file system takes. */
export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ').trim()
