import type { AppControl } from '../../src/main/application/ports.ts'

export type FakeAppControl = AppControl & { readonly asked: readonly string[] }

/** Remembers what it was asked to do. */
export const createFakeAppControl = (): FakeAppControl => {
  const asked: string[] = []
  const remember = (what: string) => () => {
    asked.push(what)
  }
  return {
    asked,
    info: () => ({
      ...{ version: '1.2.3', dataFolder: '/data', isDemo: false, language: 'ja', settingsWereReset: false },
      quickLogShortcut: 'works',
    }),
    openDataFolder: remember('openDataFolder'),
    leaveQuickLog: (route) => {
      asked.push(`leaveQuickLog ${route ?? ''}`)
    },
    quit: remember('quit'),
    restart: remember('restart'),
  }
}
