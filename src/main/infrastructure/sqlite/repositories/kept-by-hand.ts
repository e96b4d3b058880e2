import type { ChangeRepository } from '../../../application/change-ports.ts'
import type { Connection } from '../connection.ts'
import { text } from '../row.ts'
import { listOf, sql } from '../sql.ts'

/** What of a change became part of the notebook since: it was written on, or somebody was put into it. */
export const keptByHand =
  ({ all }: Connection): ChangeRepository['keptByHand'] =>
  ({ at: { epochMs: since }, steps }) => {
    const added = (thing: 'person' | 'entry') =>
      steps.flatMap((step) => (step.kind === 'added' && step.thing === thing ? step.ids : []))
    const people = listOf(added('person'))
    const talks = listOf(added('entry'))
    const id = (row: Parameters<typeof text>[0]) => text(row, 'id')
    const personIds = all(
      sql`
        SELECT id FROM people WHERE id IN ${people} AND updated_at > ${since}
        UNION SELECT json_extract(s.value, '$.personId') AS id FROM people_changes c, json_each(c.steps) s
          WHERE c.kind = 'merge' AND c.state = 'done' AND json_extract(s.value, '$.kind') = 'fields'
            AND json_extract(s.value, '$.personId') IN ${people}
        UNION SELECT person_id FROM person_notes
          WHERE person_id IN ${people} AND deleted_at IS NULL AND updated_at > ${since}
        UNION SELECT person_id FROM person_dates
          WHERE person_id IN ${people} AND deleted_at IS NULL AND updated_at > ${since}
        UNION SELECT person_id FROM person_contact_ways
          WHERE person_id IN ${people} AND deleted_at IS NULL AND updated_at > ${since}
        UNION SELECT person_id FROM person_photos WHERE person_id IN ${people} AND updated_at > ${since}
        UNION SELECT person_id FROM person_cadences WHERE person_id IN ${people}
        UNION SELECT person_id FROM follow_ups
          WHERE person_id IN ${people} AND done_day IS NULL AND deleted_at IS NULL AND updated_at > ${since}
        UNION SELECT person_id FROM follow_ups
          WHERE person_id IN ${people} AND done_day IS NOT NULL AND deleted_at IS NULL AND updated_at > ${since}
        UNION SELECT t.person_id FROM told_lines t JOIN entries e ON e.id = t.entry_id
          WHERE t.person_id IN ${people} AND e.deleted_at IS NULL
        UNION SELECT n.person_id FROM interaction_people n JOIN entries e ON e.id = n.interaction_id
          WHERE n.person_id IN ${people} AND e.deleted_at IS NULL AND (e.revision > 1 OR e.id NOT IN ${talks})`,
      id,
    )
    const entryIds = all(
      sql`
        SELECT id FROM entries WHERE id IN ${talks} AND revision > 1
        UNION SELECT interaction_id FROM interaction_people
          WHERE interaction_id IN ${talks} AND person_id IN ${listOf(personIds)}`,
      id,
    )
    return { personIds, entryIds }
  }
