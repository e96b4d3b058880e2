import type { Bridge } from '../../shared/ipc/bridge.ts'

declare global {
  // Merging with the DOM's own Window needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    readonly tsunagari: Bridge
  }
}
