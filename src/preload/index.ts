/**
 * The only code that runs between the page and main. It passes on calls whose name is in the list,
 * and nothing else: no event object, no `ipcRenderer`, no library.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

import { type Bridge, BRIDGE_KEY } from '../shared/ipc/bridge.ts'
import { CHANNELS, EVENTS } from '../shared/ipc/channels.ts'
import { fail, type Result } from '../shared/ipc/result.ts'

const channels: ReadonlySet<string> = new Set(CHANNELS)
const events: ReadonlySet<string> = new Set(EVENTS)

const bridge: Bridge = {
  invoke: (channel, input) =>
    channels.has(channel)
      ? (ipcRenderer.invoke(channel, input) as Promise<Result<unknown>>)
      : Promise.resolve(fail('forbidden')),
  subscribe: (event, listener) => {
    if (!events.has(event)) throw new TypeError('There is no such event.')
    const receive = (_event: IpcRendererEvent, payload: unknown) => {
      listener(payload)
    }
    ipcRenderer.on(event, receive)
    return () => {
      ipcRenderer.off(event, receive)
    }
  },
}

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge)
