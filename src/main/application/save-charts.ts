import { ok } from '../../shared/ipc/result.ts'
import type { Context } from './context.ts'
import type { Answer, Checked } from './use-case.ts'

/** Programs that make tables of it take a file without this mark for one of another character set. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Saves a table as CSV (RFC 4180), where the person says. */
export const saveTable = async (
  { dialogs }: Context,
  { name, columns, rows }: Checked<'lookBack.saveTable'>,
): Promise<Answer<'lookBack.saveTable'>> => {
  const lines = [columns, ...rows].map((cells) => cells.map(quoted).join(','))
  const text = `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
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

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A name that every file system takes. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s\u0000-\u001F]+/g, ' ').trim()
