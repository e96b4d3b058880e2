import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'

import { TextArea } from '../../src/renderer/src/components/ui/field.tsx'
import { installFakeBridge } from '../fakes/bridge.ts'
import { openScreen } from './open-screen.tsx'

beforeEach(() => {
  installFakeBridge()
})

let latest = ''
const Page = ({ start = '' }: { readonly start?: string }) => {
  const [text, setText] = useState(start)
  latest = text
  return <TextArea label="Words" value={text} onChange={setText} />
}

const paste = (field: HTMLElement, text: string) => fireEvent.paste(field, { clipboardData: { getData: () => text } })

it('takes a million pasted characters whole, and shows a page of them', async () => {
  const { user } = openScreen(<Page start="before " />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' })
  await user.click(field)
  field.setSelectionRange(7, 7)
  const million = 'とても長い文章です。'.repeat(100_000)
  paste(field, million)
  expect(latest === `before ${million}`).toBe(true)
  expect(field.value.length).toBeLessThan(20_000)
  expect(document.activeElement).toBe(field)
  // The caret stands behind what was pasted.
  await user.keyboard('end')
  expect(latest === `before ${million}end`).toBe(true)
  screen.getByText(/part 10\d of 10\d/)
})

it('changes the page that is shown, and nothing else', async () => {
  const start = 'one line\n'.repeat(5_000)
  const { user } = openScreen(<Page start={start} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' })
  expect(field.value.startsWith('one line')).toBe(true)
  expect(screen.getByRole('button', { name: 'The part before' })).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('button', { name: 'The part after' }))
  const first = field.value
  field.setSelectionRange(0, 0)
  await user.type(field, 'x', { initialSelectionStart: 0, initialSelectionEnd: 0 })
  expect(field.value).toBe(`x${first}`)
  expect(latest.length).toBe(start.length + 1)
  expect(latest.replace('x', '') === start).toBe(true)
})

it('leaves a short text and a short paste to the browser', () => {
  openScreen(<Page start="short" />)
  const field = screen.getByRole('textbox', { name: 'Words' })
  expect(paste(field, 'a few words')).toBe(true)
  expect(screen.queryByRole('button')).toBeNull()
})
