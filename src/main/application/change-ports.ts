/** Ports of changes to many people at once. */
import type { ChangeKind, ChangeStep, MarkedThing } from '../../shared/domain/people/change.ts'
import type { Merged } from '../../shared/domain/people/merged.ts'
import type { Moment } from '../../shared/time/day.ts'

export type PeopleChange = {
  readonly id: string
  readonly kind: ChangeKind
  readonly at: Moment
  /** How many people it was about. */
  readonly people: number
  readonly steps: readonly ChangeStep[]
}

export type ChangeRepository = {
  /**
   * Says what is about to be written, or to be taken back, before anything of it is. What is left begun is not to stand:
   * things that it added have not been seen by anybody, those that are leaving have.
   */
  readonly begin: (change: PeopleChange) => void
  /** Keeps a change as done, also one that was begun. */
  readonly keep: (change: PeopleChange) => void
  /** Those that are begun and not done, the latest first. */
  readonly begun: () => readonly PeopleChange[]
  /** One that is done. */
  readonly find: (id: string) => PeopleChange | null
  /** Those that are done, the latest first. */
  readonly latest: (kind: ChangeKind, limit: number) => readonly Omit<PeopleChange, 'steps'>[]
  /** The merges that stand, the oldest first. */
  readonly merges: () => readonly (Merged & {
    readonly changeId: string
    readonly at: Moment
    /** Of the entry that is gone. */
    readonly name: string
  })[]
  /** Takes the marks of removal off, or puts them on; answers the ids of those that had another one before. */
  readonly setVisible: (thing: MarkedThing, ids: readonly string[], isVisible: boolean, at: Moment) => readonly string[]
  /**
   * What came with a change and is not to go with it: people who were written on since, by hand, or into whom
   * somebody was put by a merge that stands; and talks that were changed since, or are with such a person.
   */
  readonly keptByHand: (change: PeopleChange) => {
    readonly personIds: readonly string[]
    readonly entryIds: readonly string[]
  }
  /** Of things that can be taken away by a mark, those that were changed after an instant (epoch ms). */
  readonly touchedSince: (thing: MarkedThing, ids: readonly string[], since: number) => readonly string[]
  /** Keeps that a change was taken back, and what of it. */
  readonly markUndone: (change: PeopleChange) => void
  /** Of things, those that are not marked as removed. */
  readonly visible: (thing: MarkedThing, ids: readonly string[]) => readonly string[]
  /** Deletes for good, of things, those that are marked as removed and named nowhere. What hangs on a person goes with them. */
  readonly erase: (thing: MarkedThing, ids: readonly string[]) => void
}

export type MoveRepository = {
  /**
   * Gives so many rows that belong to one person to another.
   *
   * @param but things that stay where they are
   * @returns the steps, in order; none when nothing is left to give
   */
  readonly move: (
    fromId: string,
    toId: string,
    but: Readonly<Partial<Record<MarkedThing, readonly string[]>>>,
    limit: number,
  ) => readonly ChangeStep[]
  /** Names another person wherever the one was named. */
  readonly rename: (fromId: string, toId: string) => readonly ChangeStep[]
  /** Takes a step of moving back. What was changed since stays as it is. */
  readonly moveBack: (step: ChangeStep) => void
}

/** Lets waiting work go first, so that a long one holds nothing up. */
export type Pause = () => Promise<void>
