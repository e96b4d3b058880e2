import type { Bridge } from '../../shared/ipc/bridge.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merging with the DOM's own Window needs an interface
  interface Window {
    readonly tsunagari: Bridge
  }
}
