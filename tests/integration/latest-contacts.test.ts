import { expect, it, onTestFinished } from 'vitest'

import { followContacts } from '../../src/main/application/latest-contacts.ts'
import { createRepositories } from '../../src/main/infrastructure/sqlite/repositories/index.ts'
import { writeLargeNotebook } from '../factories/large-notebook.ts'
import { openReady } from './support/open-database.ts'
import { tempFolder } from './support/temp-folder.ts'

const notebook = async () => {
  const db = await openReady(tempFolder())
  onTestFinished(() => {
    db.close()
  })
  const repositories = createRepositories(db)
  await writeLargeNotebook(repositories, { size: { people: 90, weeks: 12, interactions: 700, followUps: 0 } })
  const latest = () => db.prepare('SELECT * FROM last_contacts ORDER BY person_id').all()
  return { cadences: repositories.cadences, latest }
}

it('brought up to date a few people at a time, the latest contacts are those that are found at once', async () => {
  const [slowly, atOnce] = [await notebook(), await notebook()]
  let pauses = 0
  await followContacts({
    cadences: slowly.cadences,
    pause: () => {
      pauses += 1
      return Promise.resolve()
    },
  })
  atOnce.cadences.ties()
  expect(slowly.latest()).toEqual(atOnce.latest())
  expect(slowly.latest().length).toBeGreaterThan(60)
  expect(pauses).toBeGreaterThan(3)
  expect(slowly.cadences.follow(1)).toBe(false)
})
