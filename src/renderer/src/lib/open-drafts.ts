import { invoke } from './client.ts'

/** A form that writes a draft, while it is open. */
export type OpenForm = {
  /** Saves what is not saved yet. */
  readonly flush: () => Promise<void>
  /** Shows a draft that was put back under it. */
  readonly show: (value: string) => void
}

const formsOf = new Map<string, Set<OpenForm>>()

/** Makes an open form known under its draft's key; returns the function that forgets it. */
export const openDraft = (key: string, form: OpenForm): (() => void) => {
  const forms = formsOf.get(key) ?? new Set()
  formsOf.set(key, forms.add(form))
  return () => {
    forms.delete(form)
  }
}

/**
 * Puts former words back as a draft, and shows them in the form that is open. Rejects with `newer-draft`, and
 * changes nothing, where other words are half written there by now.
 *
 * @param takeBack what is undone with it, once the words are safe; when it rejects, the draft goes again
 */
export const putBackDraft = async (key: string, value: string, takeBack?: () => Promise<unknown>): Promise<void> => {
  const forms = [...(formsOf.get(key) ?? [])]
  for (const form of forms) await form.flush()
  await invoke('drafts.putBack', { key, value })
  try {
    await takeBack?.()
  } catch (thrown) {
    await invoke('drafts.discard', { key })
    throw thrown
  }
  for (const form of forms) form.show(value)
}
