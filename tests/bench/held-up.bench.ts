/**
 * How long each channel holds main up with ten years in the notebook: the longest stretch in which nothing else came round.
 *
 *     node tests/bench/held-up.bench.ts
 *
 * Calls every channel of the contract on the real core, with what is the most: the busiest person, all years, everybody
 * in a file. Of what is only read, once after a write and twice more. Prints what takes longer than a frame, and ends
 * with 1 when something is held up for longer than it may be. Files are read by the built thread.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'

import { CHANGES } from '../../src/main/application/use-cases.ts'
import { parsePack } from '../../src/main/infrastructure/content/parse-pack.ts'
import { createImportReader } from '../../src/main/infrastructure/import/read-import.ts'
import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'
import { NO_FILTER } from '../../src/shared/domain/search/filter.ts'
import { aChange, aContact, anEntry } from '../factories/inputs.ts'
import { furnish } from '../integration/support/good-inputs.ts'
import { createLargeCore } from './large-core.ts'

const MAY_MS = 50
const FRAME_MS = 16
const AGAIN = 2

const built = path.join(import.meta.dirname, '..', '..', 'out', 'main')
if (!existsSync(built)) throw new Error('There is nothing built. "npm start" builds it.')

const { call, handlers, start, lookForNudge, dialogs, waitForIndex, end } = await createLargeCore({
  readPack: (file, bytes) => Promise.resolve(parsePack(file, bytes)),
  readPeople: createImportReader(path.join(built, 'import-worker.cjs')),
})

type Row = { readonly name: string; readonly held: number; readonly answered: number; readonly isOk: boolean }
const rows: Row[] = []

/** Notes for how long nothing else came round while something was done, and when it was done. */
const held = async (name: string, work: () => Promise<{ readonly ok: boolean }>): Promise<void> => {
  let isOver = false
  let longest = 0
  const begun = performance.now()
  let last = begun
  const comeRound = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(comeRound)
  }
  setImmediate(comeRound)
  const { ok: isOk } = await work()
  isOver = true
  const answered = performance.now() - begun
  comeRound()
  rows.push({ name, held: longest, answered, isOk })
}

const numbers = (length: number) => Array.from({ length }, (_, number) => number)
/** Something of which more is known than before, and which changes nothing that is looked at. */
const write = () => call('checkIns.save', { mood: 3, energy: 3, loneliness: null })

const use = async <Name extends Channel>(name: Name, input: Input<Name>, of = ''): Promise<void> => {
  const isRead = CHANGES[name] === undefined
  if (isRead) await write()
  await held(`${name}${of}`, () => handlers[name](input))
  for (const _time of numbers(isRead ? AGAIN : 0)) await held(`${name}${of}, again`, () => handlers[name](input))
}

await held('the start', async () => ({ ok: (await start()) === null }))
await held('today.get, of all calls the first', () => handlers['today.get']({}))
await waitForIndex()

const { items } = await call('journal.list', { before: null, limit: 100 })
const met = new Map<string, number>()
for (const { id } of items.flatMap(({ interaction }) => interaction?.people ?? [])) met.set(id, (met.get(id) ?? 0) + 1)
const [busiest, second] = [...met].toSorted(([, one], [, other]) => other - one).map(([id]) => id)
const entryId = items.find(({ interaction }) => interaction?.people.some(({ id }) => id === busiest))?.id
if (busiest === undefined || second === undefined || entryId === undefined) throw new Error('nobody was met')

const interaction = aContact({ personIds: [busiest] })
const furnished = await furnish({ call, lookForNudge })
const inputs: { readonly [Name in Channel]: Input<Name> } = {
  ...furnished,
  'people.get': { id: busiest },
  'people.talks': { id: busiest, before: null, limit: 20 },
  'people.update': { id: busiest, name: 'あたらしい名', reading: 'あたらしいな' },
  'people.remove': { id: busiest },
  'people.restore': { id: busiest },
  'people.archive': { id: busiest },
  'people.unarchive': { id: busiest },
  'cadences.ofPerson': { personId: busiest },
  'followUps.ofPerson': { personId: busiest },
  'exchanges.withPerson': { personId: busiest },
  'meetings.prepare': { personId: busiest },
  'journal.list': { before: null, limit: 100 },
  'journal.lastTalks': { personIds: [busiest, second] },
  'journal.write': anEntry({ interaction }),
  'journal.edit': { ...aChange({ interaction }), id: entryId },
  'journal.remove': { id: entryId },
  'journal.restore': { id: entryId },
  'find.search': { query: 'の', filter: NO_FILTER, before: null, limit: 30 },
  'find.export': { selection: { kind: 'found', query: '', filter: NO_FILTER }, format: 'json' },
  'lookBack.contacts': { range: 'all' },
  'lookBack.channels': { range: 'all' },
  'lookBack.energy': { range: 'all' },
  'lookBack.mood': { range: 'all' },
  'lookBack.initiators': { range: 'all' },
  'lookBack.checkIns': { range: 'all' },
  'lookBack.exercises': { range: 'all' },
  'goals.history': { before: null, limit: 20 },
}
/** Those that end the program, and those that are used below on everybody. */
const LEFT_OUT: readonly Channel[] = [
  'app.quit',
  'app.restart',
  'imports.open',
  'imports.commit',
  'imports.undo',
  'imports.redo',
  'people.merge',
  'people.unmerge',
]
for (const name of Object.keys(inputs) as Channel[]) if (!LEFT_OUT.includes(name)) await use(name, inputs[name])

const everybody = await call('people.list', {})
const card = (name: string, number: number) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `ORG:Library ${number}`,
    'TITLE:Reader',
    `TEL:03-${1000 + (number % 9000)}-${1000 + number}`,
    'NOTE:Likes rain',
    'BDAY:1990-02-11',
    'END:VCARD',
    '',
  ].join('\r\n')
const FILES = {
  ' of everybody who is there': everybody.map(({ name }, number) => card(name, number)),
  ' of as many new people': everybody.map((_person, number) => card(`Somebody ${number}`, number)),
}
for (const [of, cards] of Object.entries(FILES)) {
  dialogs.choose({ name: 'people.vcf', bytes: cards.join('') })
  await use('imports.open', {}, of)
  const { preview } = await call('imports.current', {})
  if (preview === null) throw new Error('the file was not read')
  const { importId } = preview
  const merge = preview.duplicates.map(({ index }) => index)
  let changeId = ''
  await held(`imports.commit${of}`, async () => {
    const answer = await handlers['imports.commit']({
      importId,
      circle: 'community',
      leave: [],
      merge,
    })
    if (answer.ok) changeId = answer.value.changeId ?? ''
    return answer
  })
  await use('imports.undo', { changeId }, of)
  await use('imports.redo', { changeId }, of)
}
for (const keepId of [second, second]) {
  let changeId = ''
  await held('people.merge', async () => {
    const answer = await handlers['people.merge']({ keepId, goneId: busiest })
    if (answer.ok) changeId = answer.value.changeId
    return answer
  })
  await use('people.unmerge', { changeId })
}
for (const _page of numbers(5)) {
  const { items: some } = await call('journal.list', { before: null, limit: 100 })
  for (const { id } of some) await call('journal.remove', { id })
}
await held('trash.empty of 500 entries', () => handlers['trash.empty']({}))
for (const _time of numbers(3)) {
  await write()
  await held('a look for a nudge', async () => {
    await lookForNudge()
    return { ok: true }
  })
}

const ms = (value: number) => value.toFixed(1)
const sorted = rows.toSorted((one, other) => other.held - one.held)
const late = rows.filter(({ held: longest }) => longest > MAY_MS)
process.stdout.write(
  [
    '| channel | holds main up, ms | answers after |',
    '| --- | --- | --- |',
    ...sorted
      .filter(({ held: longest, isOk }) => longest > FRAME_MS || !isOk)
      .map(
        ({ name, held: longest, answered, isOk }) =>
          `| ${name}${isOk ? '' : ' (was refused)'} | ${ms(longest)} | ${ms(answered)} |`,
      ),
    '',
    `${rows.length} calls of ${Object.keys(inputs).length} channels; ${late.length} held main up for longer than ${MAY_MS} ms`,
    '',
  ].join('\n'),
)
end()
process.exitCode = late.length === 0 ? 0 : 1
