import path from 'node:path'

import type { Logger } from '../application/ports.ts'

type Level = 'info' | 'warn' | 'error'
type Line = { readonly level: Level; readonly text: string }
type Write = (line: Line) => void

const MOST_WAITING = 500
const MOST_BYTES = 1_000_000

export type FileLogger = Logger & {
  /** Begins to write; until then lines wait, so that nothing is loaded before the first window is there. */
  readonly open: () => Promise<void>
}

/** Logs into `logs/main.log` of the data folder: events and facts, never anything that was typed. */
export const createFileLogger = (dataFolder: string): FileLogger => {
  const waiting: Line[] = []
  let write: Write = (line) => {
    if (waiting.length < MOST_WAITING) waiting.push(line)
  }
  let opening: Promise<void> | null = null
  const log =
    (level: Level): Logger['info'] =>
    (event, facts) => {
      write({ level, text: facts === undefined ? event : `${event} ${JSON.stringify(facts)}` })
    }
  return {
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    open: () =>
      (opening ??= openFile(path.join(dataFolder, 'logs', 'main.log')).then((toFile) => {
        write = toFile
        waiting.splice(0).forEach(toFile)
      })),
  }
}

const openFile = async (file: string): Promise<Write> => {
  const { default: log } = await import('electron-log/node')
  const { transports } = log
  transports.file.resolvePathFn = () => file
  transports.file.maxSize = MOST_BYTES
  transports.file.format = '{iso} {level} {text}'
  transports.file.level = 'info'
  transports.console.level = import.meta.env.DEV ? 'info' : false
  return ({ level, text }) => {
    log[level](text)
  }
}
