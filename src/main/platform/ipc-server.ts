import { type IpcMainInvokeEvent, ipcMain } from 'electron'

import { type Channel, CHANNELS } from '../../shared/ipc/channels.ts'
import { fail, type Result } from '../../shared/ipc/result.ts'
import { isAppPage } from './app-address.ts'
import { isDevelopmentAddress } from './development.ts'

export type IpcServerDeps = {
  /** Answers a call. What goes in is not trusted; what comes out is a `Result`. */
  readonly answer: (channel: Channel, input: unknown) => Promise<Result<unknown>>
  /** True for the id of a page that this program opened itself. */
  readonly isOwnPage: (contentsId: number) => boolean
  readonly onForbidden: (channel: Channel) => void
}

/** The one place where calls of pages come in. Each comes from the top frame of our own page, or is refused. */
export const serveIpc = ({ answer, isOwnPage, onForbidden }: IpcServerDeps): void => {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, input: unknown) => {
      if (isTrusted(event, isOwnPage)) return answer(channel, input)
      onForbidden(channel)
      return fail('forbidden')
    })
  }
}

const isTrusted = (event: IpcMainInvokeEvent, isOwnPage: IpcServerDeps['isOwnPage']): boolean => {
  // The frame is gone when its page went away meanwhile; whatever it wanted, nobody waits for the answer.
  const frame = event.senderFrame as IpcMainInvokeEvent['senderFrame'] | undefined
  if (frame === null || frame === undefined) return false
  return (
    isOwnPage(event.sender.id) && frame.parent === null && (isAppPage(frame.url) || isDevelopmentAddress(frame.url))
  )
}
