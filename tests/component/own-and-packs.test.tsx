import { cleanup, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { OwnPage } from '../../src/renderer/src/features/exercises/own-page.tsx'
import { queryClient } from '../../src/renderer/src/lib/query.ts'
import { FLAW_KINDS, plainFlaw } from '../../src/shared/domain/exercises/flaw.ts'
import { ok } from '../../src/shared/ipc/result.ts'
import { anExercise, words } from '../factories/exercise.ts'
import { installLibrary } from '../fakes/library.ts'
import { openScreen } from './open-screen.tsx'

/** Colours are measured where they are drawn. */
const rules = { 'color-contrast': { enabled: false } }

const ownId = 'own-01930000-0000-7000-8000-000000000077'
const original = anExercise({ title: words('Write one line') })

const openOwn = () => openScreen(<OwnPage />, { path: '/exercises/own' })

describe('the place for one’s own and for packs', () => {
  it('says what it is for while it is empty', async () => {
    installLibrary({ exercises: [] })
    const { user, address } = openOwn()
    await screen.findByText('A step that suits you, in your own words, has its place here.')
    screen.getByText('There is no pack yet.')
    expect(screen.queryByRole('button', { name: 'Save them as a pack' })).toBeNull()
    expect((await axe.run(document.body, { rules })).violations).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Make an exercise' }))
    expect(address()).toBe('/exercises/own/new')
  })

  it('removes an exercise with a way back, and saves what there is as a pack', async () => {
    const library = installLibrary({ exercises: [{ ...original, id: ownId }] })
    library.answer({ 'own.export': () => ok({ file: '/home/me/pack.yaml' }) })
    const { user } = openOwn()
    await user.click(await screen.findByRole('button', { name: 'Save them as a pack' }))
    await screen.findByText('Saved as /home/me/pack.yaml')
    await user.click(screen.getByRole('button', { name: 'Remove “Write one line”' }))
    await screen.findByText(/has its place here/)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByRole('link', { name: 'Write one line' })
  })

  it('lists packs, and says of a broken one what to put right and where', async () => {
    installLibrary({
      exercises: [],
      packs: [
        { file: 'good.yaml', exercises: 3, problems: [] },
        {
          file: 'broken.yaml',
          exercises: 0,
          problems: [
            { line: 12, column: 3, kind: 'missing', field: 'exercises.0.steps.2.text.ja', value: '' },
            { line: 20, column: 1, kind: 'one-of', field: 'exercises.1.level', value: '1, 2, 3, 4, 5' },
            { line: 30, column: 1, ...plainFlaw('yaml') },
          ],
        },
      ],
    })
    const { user, speak } = openOwn()
    const packs = await screen.findByRole('group', { name: 'Packs' })
    within(packs).getByText('3 exercises')
    const broken = within(packs).getByText('broken.yaml').closest('li')
    expect(broken?.textContent).toContain('This pack was passed over.')
    expect(broken?.textContent).toContain('Line 12“exercises.0.steps.2.text.ja” is missing.')
    expect(broken?.textContent).toContain('Line 30This cannot be read as YAML.')
    await speak('ja')
    expect(broken?.textContent).toContain('20行目「exercises.1.level」に書けるのは、次のどれかです。1, 2, 3, 4, 5')
    expect(broken?.textContent).toContain('30行目YAML として読めません。')
    await speak('en')
    await user.click(screen.getByRole('button', { name: 'Remove the pack “broken.yaml”' }))
    await waitFor(() => {
      expect(screen.queryByText('broken.yaml')).toBeNull()
    })
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    await screen.findByText('broken.yaml')
  })

  it('takes in a pack, names a broken one, and says nothing when one thought better of it', async () => {
    const library = installLibrary({ exercises: [] })
    library.answer({ 'packs.import': () => ok({ kind: 'cancelled' }) })
    const { user } = openOwn()
    const take = await screen.findByRole('button', { name: 'Take in a pack' })
    await user.click(take)
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('')
    library.answer({
      'packs.import': () =>
        ok({
          kind: 'broken',
          file: 'sad.yaml',
          problems: [{ line: 1, column: 1, kind: 'missing', field: 'tsunagariPack', value: '' }],
        }),
    })
    await user.click(take)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('“sad.yaml” was not taken in. Nothing was changed.')
    expect(alert.textContent).toContain('Line 1“tsunagariPack” is missing.')
    library.answer({
      'packs.import': () => ok({ kind: 'imported', pack: { file: 'glad.yaml', exercises: 2, problems: [] } }),
    })
    await user.click(take)
    await screen.findByText('2 exercises taken in.')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each(['ja', 'en'] as const)('says whatever may be wrong with a pack in words, %s', async (language) => {
    const named = FLAW_KINDS.map((kind, index) => ({ line: index + 1, column: 1, kind, field: 'level', value: '7' }))
    for (let from = 0; from < named.length; from += 8) {
      const problems = named.slice(from, from + 8)
      installLibrary({ exercises: [], packs: [{ file: 'broken.yaml', exercises: 0, problems }] })
      const { speak } = openOwn()
      await speak(language)
      const lines = (await screen.findAllByRole('listitem')).flatMap(({ textContent }) =>
        /^(?:Line )?\d+(?:行目)?/.test(textContent) ? [textContent.replace(/^(?:Line )?\d+(?:行目)?/, '')] : [],
      )
      expect(lines).toHaveLength(problems.length)
      for (const line of lines) expect(line).toMatch(language === 'ja' ? /[ぁ-ん]/ : /^[^ぁ-ん{}]+\.$/)
      cleanup()
      queryClient.clear()
    }
  })
})
