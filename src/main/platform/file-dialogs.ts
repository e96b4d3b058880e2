import { app, BrowserWindow, dialog } from 'electron'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileDialogs } from '../application/library-ports.ts'
import { readUpTo } from '../infrastructure/read-up-to.ts'

/** Asks with the windows of the desktop, beginning in the folder of documents. */
export const createFileDialogs = (): FileDialogs => ({
  openFile: async (filters, maxBytes) => {
    const place = answerOfTest('TSUNAGARI_TEST_OPEN_FILE') ?? (await askWhich(filters))
    return place === null ? null : { name: path.basename(place), bytes: await readUpTo(place, maxBytes) }
  },
  saveFile: async (suggestedName, content) => {
    const place = answerOfTest('TSUNAGARI_TEST_SAVE_FILE') ?? (await askWhere(suggestedName))
    if (place === null) return null
    await writeWhole(place, content)
    return place
  },
})

const askWhich = async (filters: Parameters<FileDialogs['openFile']>[0]): Promise<string | null> => {
  const options = {
    defaultPath: app.getPath('documents'),
    filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    properties: ['openFile' as const],
  }
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const { filePaths } =
    window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return filePaths[0] ?? null
}

const askWhere = async (suggestedName: string): Promise<string | null> => {
  const options = { defaultPath: path.join(app.getPath('documents'), suggestedName) }
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const { filePath } =
    window === undefined ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
  return filePath === '' ? null : filePath
}

/** A file that cannot be written to its end is not left behind, and takes nothing's place. */
const writeWhole = async (place: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> => {
  const unfinished = `${place}.part`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, place)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** A test answers in place of a person. Never in a packaged program. */
const answerOfTest = (name: string): string | null => {
  const answer = app.isPackaged ? undefined : process.env[name]
  return answer === undefined || answer === '' ? null : answer
}
