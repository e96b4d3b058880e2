import { expect, it } from 'vitest'

import { createWorld } from './support/world.ts'

it('a table is saved so that any program reads it, under a name that every file system takes', async () => {
  const { start, dialogs } = createWorld()
  const input = { name: 'Contacts: 1/2?', columns: ['When', 'Said "so"'], rows: [['5, 6 November', 'a\nb']] }
  expect(await start().call('lookBack.saveTable', input)).toEqual({ file: '/home/someone/Contacts 1 2.csv' })
  expect(dialogs.saved.get('Contacts 1 2.csv')).toBe('\uFEFFWhen,"Said ""so"""\r\n"5, 6 November","a\nb"\r\n')
})

it('a picture is saved as it was taken; someone who thinks better of it saves nothing', async () => {
  const { start, dialogs } = createWorld()
  const app = start()
  const input = { name: 'Energy', rect: { x: 0, y: 0, width: 20, height: 10 } }
  expect(await app.call('lookBack.savePicture', input)).toEqual({ file: '/home/someone/Energy.png' })
  expect(dialogs.saved.get('Energy.png')).toEqual(Buffer.from('picture 20x10'))
  dialogs.decline()
  expect(await app.call('lookBack.savePicture', input)).toEqual({ file: null })
})
