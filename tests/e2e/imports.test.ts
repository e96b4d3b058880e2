import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagari-people-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const ask = async <Name extends Channel>(app: TestApp, channel: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(channel, input)
  if (!answer.ok) throw new Error(`${channel} answered ${answer.error.code}`)
  return answer.value
}

const open = async (app: TestApp, route: string) => {
  const page = await app.window()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)
  return page
}

/** 髙橋 美穂 and 山田 太郎, as a Japanese phone writes them: version 2.1, in Shift_JIS. */
const FROM_A_PHONE = Buffer.concat(
  [
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS:',
    [0xfb, 0xfc, 0x8b, 0xb4],
    ';',
    [0x94, 0xfc, 0x95, 0xe4],
    ';;;\r\nSOUND;X-IRMC-N;CHARSET=SHIFT_JIS:',
    [0xc0, 0xb6, 0xca, 0xbc],
    ';',
    [0xd0, 0xce],
    ';;;\r\nTEL;CELL:090-1234-5678\r\nBDAY:19850229\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS:',
    [0x8e, 0x52, 0x93, 0x63],
    ';',
    [0x91, 0xbe, 0x98, 0x59],
    ';;;\r\nEMAIL:taro@example.org\r\nEND:VCARD\r\n',
  ].map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
)

/** A red square of 400 by 300, as a BMP: a picture that has to be made small. */
const bitmap = (): Buffer => {
  const [width, height] = [400, 300]
  const bytes = Buffer.alloc(54 + width * height * 3, 0x40)
  bytes.write('BM', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length, 2)
  bytes.writeUInt32LE(0, 6)
  bytes.writeUInt32LE(54, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(height, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(24, 28)
  bytes.fill(0, 30, 54)
  return bytes
}

test(
  'a card file of a Japanese phone is brought in by keyboard, taken back, brought in again and saved',
  { timeout: 120_000 },
  async () => {
    const folder = newFolder()
    const [file, saved] = [path.join(folder, '連絡先.vcf'), path.join(folder, 'saved.vcf')]
    writeFileSync(file, FROM_A_PHONE)
    const app = await launchApp({
      settings: { language: 'ja' },
      env: { TSUNAGARI_TEST_OPEN_FILE: file, TSUNAGARI_TEST_SAVE_FILE: saved },
    })
    const page = await open(app, '/people')
    await page.getByRole('heading', { level: 1, name: '人', exact: true }).waitFor()
    await pressOn(page, '連絡先から加える')
    await page.getByRole('heading', { level: 1, name: '連絡先から加える' }).waitFor()
    await app.checkAccessibility()
    await app.screenshot('import-choose-ja')
    await pressOn(page, 'ファイルを選ぶ')
    await page.getByText('髙橋 美穂').waitFor()
    await page.getByText('タカハシ ミホ').waitFor()
    expect(await ask(app, 'people.list', {})).toEqual([])
    await app.checkAccessibility()
    await app.screenshot('import-look-ja')

    await pressOn(page, '2人を加える')
    await page.getByRole('heading', { level: 1, name: '加えました' }).waitFor()
    expect((await ask(app, 'people.list', {})).map(({ name, reading }) => [name, reading])).toEqual([
      ['髙橋 美穂', 'タカハシ ミホ'],
      ['山田 太郎', ''],
    ])
    await app.checkAccessibility()
    await app.screenshot('import-done-ja')

    await pressOn(page, 'すべて元に戻す')
    await page.getByText('元に戻しました。加える前のとおりです。').waitFor()
    expect(await ask(app, 'people.list', {})).toEqual([])

    await pressOn(page, 'ファイルを選ぶ')
    // One of them stays behind this time.
    await tabTo(page, '山田 太郎')
    await page.keyboard.press('Space')
    await pressOn(page, '1人を加える')
    await page.getByRole('heading', { level: 1, name: '加えました' }).waitFor()
    await pressOn(page, '人のページへ')
    await page.getByRole('link', { name: '髙橋 美穂' }).waitFor()
    await pressOn(page, 'ファイルに書き出す')
    await page.getByRole('dialog').waitFor()
    await app.screenshot('export-ja')
    await pressOn(page, '保存する場所を選ぶ')
    await page.getByText(/1人を「.*saved\.vcf」に書き出しました。/).waitFor()
    const written = readFileSync(saved, 'utf8')
    expect(written).toContain('FN:髙橋 美穂')
    expect(written).toContain('X-PHONETIC-LAST-NAME;VALUE=TEXT:タカハシ')
  },
)

test(
  'a table is brought in with its columns, a picture is made small, and an import outlives a restart',
  { timeout: 120_000 },
  async () => {
    const folder = newFolder()
    const file = path.join(folder, 'people.vcf')
    const photo = bitmap().toString('base64')
    writeFileSync(file, `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Robin\r\nPHOTO;ENCODING=b:${photo}\r\nEND:VCARD\r\n`)
    let app = await launchApp({ env: { TSUNAGARI_TEST_OPEN_FILE: file } })
    let page = await open(app, '/people/import')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await page.getByRole('button', { name: 'Add one person' }).click()
    await page.getByRole('heading', { level: 1, name: 'They are here' }).waitFor()
    const [robin] = await ask(app, 'people.list', {})
    expect(await ask(app, 'people.get', { id: robin?.id ?? '' })).toMatchObject({ name: 'Robin', hasPhoto: true })

    await app.quit()
    const table = path.join(folder, 'people.csv')
    writeFileSync(table, 'Who,Where to write\nRobin,robin@example.org\nSam,sam@example.org\n')
    app = await app.relaunch({ env: { TSUNAGARI_TEST_OPEN_FILE: table } })
    page = await open(app, '/people/import')
    await page.getByText(/: one person$/).waitFor()
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await page.getByText(/not clear yet which column holds the names/).waitFor()
    await app.screenshot('import-columns-en')
    await page.getByRole('combobox', { name: 'Who' }).selectOption('Name')
    await page.getByText('The same name as “Robin” in your list.').waitFor()
    await page.getByText('What the columns are').click()
    await page.getByRole('combobox', { name: 'Where to write' }).selectOption('Mail')
    await page.getByRole('button', { name: 'Add 1, put 1 together' }).waitFor()
    await app.checkAccessibility()
    await app.screenshot('import-look-en')
    await page.getByRole('button', { name: 'Add 1, put 1 together' }).click()
    await page.getByRole('heading', { level: 1, name: 'They are here' }).waitFor()
    expect((await ask(app, 'people.get', { id: robin?.id ?? '' })).ways).toMatchObject([{ value: 'robin@example.org' }])
  },
)

test('two entries of one person are made one, by keyboard, and two again', { timeout: 120_000 }, async () => {
  const app = await launchApp()
  const page = await open(app, '/people')
  const one = await ask(app, 'people.add', { name: 'Robin Baker', circle: 'friend' })
  await ask(app, 'people.add', { name: 'R. Baker', circle: 'close', affiliation: 'Library' })
  await open(app, `/people/${one.id}`)
  await page.getByRole('heading', { level: 1, name: 'Robin Baker' }).waitFor()
  await pressOn(page, 'Put together with somebody')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, 'R. Baker')
  await page.keyboard.press('Space')
  await page.getByText('What comes of it').waitFor()
  await app.checkAccessibility()
  await app.screenshot('merge-en')
  await pressOn(page, 'Make them one')
  await page.getByText('They are one now: “Robin Baker”.').waitFor()
  expect((await ask(app, 'people.list', {})).map(({ name }) => name)).toEqual(['Robin Baker'])
  await page.getByRole('region', { name: 'Put together before' }).scrollIntoViewIfNeeded()
  await app.checkAccessibility()
  await app.screenshot('merged-en')
  await page.keyboard.press('Control+z')
  await page.getByText('It is back as it was.').waitFor()
  await expect.poll(async () => (await ask(app, 'people.list', {})).length).toBe(2)
})
