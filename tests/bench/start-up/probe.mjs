/** The measuring end of hook.cjs: takes its reports and gives it orders. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

const here = import.meta.dirname

/**
 * @typedef {object} Probe
 * @property {Record<string, string>} env  to start the program with
 * @property {{ kind: string, at: number, window?: number }[]} events  epoch ms; grows while the program runs
 * @property {(order: 'close' | 'quit') => void} tell
 * @property {() => void} end
 */

/**
 * @param {string} folder  for its files
 * @param {Record<string, string>} marks  selectors of what is looked for in the page, by name
 * @returns {Promise<Probe>}
 */
export async function openProbe(folder, marks) {
  const preload = path.join(folder, 'preload.cjs')
  const template = readFileSync(path.join(here, 'preload.template.cjs'), 'utf8')
  writeFileSync(preload, template.replace('/* MARKS */ {}', JSON.stringify(marks)))

  const socketPath = path.join(folder, 'probe.sock')
  rmSync(socketPath, { force: true })
  const events = []
  let connection
  const server = createServer((socket) => {
    connection = socket
    socket.on('error', () => undefined)
    collectLines(socket, (line) => events.push(JSON.parse(line)))
  })
  await new Promise((resolve) => server.listen(socketPath, resolve))

  return {
    env: {
      NODE_OPTIONS: `--require ${path.join(here, 'hook.cjs')}`,
      BENCH_HOOK: JSON.stringify({ socketPath, preload }),
    },
    events,
    tell: (order) => connection?.write(`${order}\n`),
    end: () => {
      connection?.destroy()
      server.close()
    },
  }
}

function collectLines(socket, take) {
  let rest = ''
  socket.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    lines.forEach(take)
  })
}
