import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Channel } from '../../src/shared/ipc/channels.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { launchApp, type TestApp } from './driver/app.ts'
import { openIme } from './driver/ime.ts'
import { pressOn, tabTo } from './driver/keyboard.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

const call = async <Name extends Channel>(app: TestApp, name: Name, input: Input<Name>): Promise<Output<Name>> => {
  const answer = await app.invoke(name, input)
  if (!answer.ok) throw new Error(`${name} answered ${answer.error.code}`)
  return answer.value
}

const only = async (app: TestApp) => {
  const [person] = await call(app, 'people.list', {})
  return call(app, 'people.get', { id: person!.id })
}

/** Keeps the addresses that the program hands to the desktop, in place of opening them. */
const catchAddresses = async (app: TestApp) => {
  await app.electron.evaluate(({ shell }) => {
    const caught: string[] = []
    Object.assign(globalThis, { caught })
    shell.openExternal = (address) => {
      caught.push(address)
      return Promise.resolve()
    }
  })
  return () => app.electron.evaluate(() => (globalThis as unknown as { caught: string[] }).caught)
}

/** A picture of 40 by 30 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAALElEQVR42u3NQQkAAAgEsGtkIlPYH4yhj8H+S/WciFgsFovFYrFYLBaL/8YLVDOrjYxa5loAAAAASUVORK5CYII=',
  'base64',
)

test('日本語で、キーボードと変換だけで、ひとりをすべて書きとめる', { timeout: 180_000 }, async () => {
  const app = await launchApp({ settings: { language: 'ja' } })
  const page = await app.window()
  const ime = await openIme(page)
  await heading(page, 'こんばんは')
  await pressOn(page, /^人$/)
  await heading(page, '人')
  await pressOn(page, '人を加える')
  await heading(page, '人を加える')

  // The field has the focus already. The Enter of a conversion sends nothing; the reading writes itself.
  await ime.convert('やまだ', '山田')
  await page.keyboard.press('Space')
  await ime.convert('はなこ', '花子')
  await heading(page, '人を加える')
  expect(await page.getByLabel('名前').inputValue()).toBe('山田 花子')
  expect(await page.getByLabel('よみがな').inputValue()).toBe('やまだ はなこ')
  await page.getByRole('radio', { name: '友だち' }).focus()
  await page.keyboard.press('ArrowRight')

  await tabTo(page, 'もう少し書いておく')
  await page.keyboard.press('Enter')
  for (const [label, kana, words] of [
    ['呼び名', 'はなちゃん', '花ちゃん'],
    ['所属', 'としょかん', '図書館'],
    ['そこでしていること', 'ししょ', '司書'],
    ['得意なこと', 'きくこと', '聞くこと'],
    ['知り合ったきっかけ', 'どくしょかい', '読書会'],
  ] as const) {
    await tabTo(page, label)
    await ime.convert(kana, words)
  }
  await tabTo(page, '年（西暦）')
  await page.keyboard.type('2024')
  await page.keyboard.press('Tab')
  await page.keyboard.type('5')
  await tabTo(page, '話し方 決めない')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await pressOn(page, /^書きとめる$/)
  await heading(page, '山田 花子')

  await tabTo(page, '聞いたこと')
  await ime.convert('つりをはじめた', '釣りをはじめた')
  expect((await only(app)).notes).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('釣りをはじめた').waitFor()
  await ime.convert('らいねんひっこす', '来年引っ越す')
  await page.keyboard.press('Enter')
  await page.getByText('来年引っ越す').waitFor()
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement)

  await pressOn(page, '大切な日を加える')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('月', { exact: true }).focus()
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('29')
  await pressOn(page, /^書きとめる$/)
  await page.getByText('2月29日').waitFor()

  await pressOn(page, '連絡先を加える')
  await sheet.getByLabel('種類').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('hanako@example.org')
  await page.keyboard.press('Enter')
  await page.getByText('hanako@example.org').waitFor()
  await app.checkAccessibility()
  await app.screenshot('person-written-ja')

  expect(await only(app)).toMatchObject({
    name: '山田 花子',
    reading: 'やまだ はなこ',
    nickname: '花ちゃん',
    circle: 'colleague',
    affiliation: '図書館',
    role: '司書',
    strengths: '聞くこと',
    metHow: '読書会',
    metOn: '2024-05',
    register: 'polite',
    notes: [{ text: '来年引っ越す' }, { text: '釣りをはじめた', toldOn: '2026-11-18' }],
    dates: [{ kind: 'birthday', month: 2, day: 29, year: null }],
    ways: [{ kind: 'mail', value: 'hanako@example.org', isPreferred: true }],
  })

  // Found again in kana and in Latin letters, in the picker of the journal.
  await pressOn(page, /^記録$/)
  await heading(page, '記録')
  await pressOn(page, '書きとめる')
  await tabTo(page, 'だれと')
  await ime.convert('はな', 'はな')
  await page.getByRole('option', { name: '山田 花子 花ちゃん' }).waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('yamada')
  await page.keyboard.press('Enter')
  await page.getByRole('listitem').filter({ hasText: '山田 花子' }).waitFor()
})

test(
  'by mouse, in English: a photo, a mail, rest and leaving, each of them taken back',
  { timeout: 180_000 },
  async () => {
    const app = await launchApp({ settings: { language: 'en' } })
    const page = await app.window()
    const addresses = await catchAddresses(app)
    await heading(page, 'Good evening')
    await page.getByRole('link', { name: 'People' }).click()
    await page.getByRole('button', { name: 'Add someone' }).click()
    await page.getByLabel('Name').fill('Ada')
    await page.getByRole('radio', { name: 'Close' }).check({ force: true })
    await page.getByRole('button', { name: 'Write it down' }).click()
    await heading(page, 'Ada')

    await page.getByLabel('Add a photo').setInputFiles({ name: 'ada.png', mimeType: 'image/png', buffer: PNG })
    await page.getByRole('img', { name: 'Photo of Ada' }).waitFor()
    const { id } = await only(app)
    const photo = await call(app, 'people.photo', { id })
    expect(photo?.type).toBe('image/webp')
    await page.getByLabel('Change the photo').setInputFiles({
      name: 'no.png',
      mimeType: 'image/png',
      buffer: Buffer.from('not a picture'),
    })
    await page.getByText('This photo could not be opened. Please try a JPEG or a PNG.').waitFor()
    await page.getByRole('button', { name: 'Take it away' }).click()
    await page.getByText('The photo is gone.').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('img', { name: 'Photo of Ada' }).waitFor()

    await page.getByRole('button', { name: 'Add a way' }).click()
    await page.getByLabel('Kind').selectOption('Mail')
    await page.getByLabel('Mail address').fill('ada@example.org')
    await page.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click()
    await page.getByRole('button', { name: 'Write a mail' }).click()
    await expect.poll(addresses).toEqual(['mailto:ada@example.org'])

    await page.getByRole('checkbox', { name: 'A safe person' }).check({ force: true })
    await page.getByRole('button', { name: 'Let this rest' }).click()
    await page.getByText('Resting. What you wrote is as it was.').waitFor()
    expect(await only(app)).toMatchObject({ isArchived: true, tags: ['safe'] })
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.getByRole('button', { name: 'Let this rest' }).waitFor()

    await page.getByRole('button', { name: 'Take off the list' }).click()
    await heading(page, 'People')
    expect(await call(app, 'people.list', {})).toEqual([])
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('link', { name: 'Ada' }).click()
    await heading(page, 'Ada')
  },
)

test('what is half written about somebody is there after a power cut', { timeout: 120_000 }, async () => {
  const app = await launchApp({ settings: { language: 'ja' } })
  const page = await app.window()
  await heading(page, 'こんばんは')
  await page.evaluate(() => {
    location.hash = '#/people/new'
  })
  await page.getByLabel('名前').fill('佐藤')
  await expect
    .poll(() => call(app, 'drafts.get', { key: 'person-new' }))
    .toMatchObject({ value: expect.stringContaining('佐藤') as string })
  await app.kill()
  const next = await app.relaunch()
  const again = await next.window()
  await again.getByRole('heading', { level: 1 }).waitFor()
  await again.evaluate(() => {
    location.hash = '#/people/new'
  })
  await again.getByText('前に書きかけたものの続きです。').waitFor()
  expect(await again.getByLabel('名前').inputValue()).toBe('佐藤')
})

test.each(['ja', 'en'] as const)(
  'two thousand people are looked through by keyboard, %s',
  { timeout: 180_000 },
  async (language) => {
    const app = await launchApp({ settings: { language } })
    const page = await app.window()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const circles = ['close', 'friend', 'colleague', 'community', 'professional'] as const
    await page.evaluate(async (kinds) => {
      for (let index = 0; index < 2_000; index += 1) {
        const name = `名前 ${String(index).padStart(4, '0')}`
        await window.tsunagari.invoke('people.add', { name, circle: kinds[index % kinds.length], reading: 'なまえ' })
      }
    }, circles)
    await page.evaluate(() => {
      location.hash = '#/people'
    })
    await heading(page, language === 'ja' ? '人' : 'People')
    await page.getByText('名前 0000').waitFor()
    expect(await page.getByRole('listitem').count()).toBeLessThan(150)
    await app.checkAccessibility()
    await app.screenshot(`people-2000-${language}`)
    await tabTo(page, language === 'ja' ? '名前でさがす' : 'Find a name')
    await page.keyboard.type('1999')
    await page.getByRole('link', { name: '名前 1999' }).waitFor()
    await tabTo(page, '名前 1999')
    await page.keyboard.press('Enter')
    await heading(page, '名前 1999')
    await pressOn(page, language === 'ja' ? '「人」へ' : 'To people')
    // Back where one was: the name that was looked for, and the focus on its line.
    await page.waitForFunction(() => document.activeElement?.textContent === '名前 1999')
  },
)
