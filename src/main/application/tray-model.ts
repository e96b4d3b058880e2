import type { Language } from '../../shared/domain/settings/settings.ts'
import type { Today } from '../../shared/ipc/contract.ts'
import type { DeepReadonly } from './use-case.ts'

/** Words of the tray, with the title of the step put in. */
export type TrayWords = {
  readonly tooltip: string
  readonly step: (title: string) => string
  readonly openStep: (title: string) => string
  readonly doneStep: string
  readonly open: string
  readonly quit: string
}

/** What happens when an item is chosen: a route of the interface, or the end. Null: the item only says something. */
export type TrayAction = { readonly kind: 'open'; readonly route: string | null } | { readonly kind: 'quit' } | null

export type TrayItem =
  { readonly kind: 'separator' } | { readonly kind: 'line'; readonly label: string; readonly action: TrayAction }

export type TrayModel = { readonly tooltip: string; readonly items: readonly TrayItem[] }

/**
 * The menu of the tray. A step that was put down for today is not shown again: nothing here may sound
 * like a debt.
 *
 * @param today null while the day is not known, or when the data could not be opened
 */
export const buildTrayModel = (
  today: DeepReadonly<Pick<Today, 'step' | 'openRun'>> | null,
  language: Language,
  words: TrayWords,
): TrayModel => {
  const line = today === null ? null : stepLine(today, language, words)
  return {
    tooltip: words.tooltip,
    items: [
      ...(line === null ? [] : ([line, { kind: 'separator' }] as const)),
      { kind: 'line', label: words.open, action: { kind: 'open', route: null } },
      { kind: 'separator' },
      { kind: 'line', label: words.quit, action: { kind: 'quit' } },
    ],
  }
}

const TODAY_ROUTE = '/'

const stepLine = (
  { step, openRun }: DeepReadonly<Pick<Today, 'step' | 'openRun'>>,
  language: Language,
  words: TrayWords,
): TrayItem | null => {
  if (openRun !== null) {
    const label = words.openStep(openRun.exercise.title[language])
    return { kind: 'line', label, action: { kind: 'open', route: `/run/${openRun.runId}` } }
  }
  if (step === null || step.state === 'resting') return null
  const title = step.exercise.title[language]
  if (step.state === 'open') {
    const route = step.runId === null ? TODAY_ROUTE : `/run/${step.runId}`
    return { kind: 'line', label: words.openStep(title), action: { kind: 'open', route } }
  }
  if (step.state === 'offered')
    return { kind: 'line', label: words.step(title), action: { kind: 'open', route: TODAY_ROUTE } }
  return step.state === 'done' ? { kind: 'line', label: words.doneStep, action: null } : null
}
