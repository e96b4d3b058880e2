import { screen } from '@testing-library/react'

import { ImportPage } from '../../src/renderer/src/features/imports/import-page.tsx'
import type { Output } from '../../src/shared/ipc/contract.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { aPreview } from '../factories/import-preview.ts'
import { type Answers, installFakeBridge } from '../fakes/bridge.ts'
import { draftAnswers } from '../fakes/drafts.ts'
import { openScreen } from './open-screen.tsx'

// Rows have a height, as on a screen.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 49 })
window.scrollTo = () => undefined

export const CHANGE = '01930000-0000-7000-8000-0000000000c1'
export const REPORT: Output<'imports.commit'> = {
  changeId: CHANGE,
  added: 2,
  joined: 1,
  same: 0,
  left: 0,
  talks: 0,
  talksThere: 0,
  photosLeft: 0,
}

/** Main, as far as a file goes that is chosen. */
export const install = (opened: Output<'imports.open'>, more: Answers = {}) => {
  const drafts = new Map<string, string>()
  return installFakeBridge({
    'imports.current': () => ok({ preview: null }),
    'imports.latest': () => ok([]),
    'imports.open': () => ok(opened),
    'imports.close': () => ok(null),
    'imports.commit': () => ok(REPORT),
    'imports.undo': () => ok({ stayed: 0 }),
    'imports.redo': () => ok(null),
    ...draftAnswers(drafts),
    ...more,
  })
}

export const open = (language: 'en' | 'ja' = 'en') => openScreen(<ImportPage />, { path: '/people/import', language })

/** Opens the page and chooses the file, by keyboard. */
export const look = async (preview = aPreview(), more: Answers = {}) => {
  const bridge = install({ kind: 'opened', preview }, more)
  const opened = open()
  const choose = await screen.findByRole('button', { name: 'Choose a file' })
  choose.focus()
  await opened.user.keyboard('{Enter}')
  await screen.findByRole('heading', { name: 'Bring people in' })
  return { ...opened, bridge }
}
