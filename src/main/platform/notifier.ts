import { Notification } from 'electron'

import type { NudgeAnswer } from '../../shared/domain/nudges/nudge.ts'
import type { Notifier } from '../application/nudge-ports.ts'
import type { Logger } from '../application/ports.ts'

/** A notification that nothing refers to is collected, and its click with it. Older ones are on the home screen. */
const MOST_KEPT = 5

export type NotifierDeps = {
  readonly logger: Logger
  /** It was clicked (`opened`), or one of its buttons was. */
  readonly onAnswer: (id: string, answer: NudgeAnswer) => void
}

export const createNotifier = ({ logger, onAnswer }: NotifierDeps): Notifier => {
  let kept: readonly { readonly id: string; readonly notification: Notification }[] = []
  return {
    show: ({ id, title, body, hasSound, actions }) => {
      if (!Notification.isSupported()) return
      const notification = new Notification({
        title,
        body,
        silent: !hasSound,
        // Where there are no buttons they are left out; everything that they do is in the window as well.
        actions: actions.map(({ label }) => ({ type: 'button' as const, text: label })),
      })
      const forget = () => {
        kept = kept.filter((other) => other.notification !== notification)
      }
      notification.on('click', () => {
        forget()
        onAnswer(id, 'opened')
      })
      notification.on('action', (_event, index) => {
        const action = actions[index]
        forget()
        if (action !== undefined) onAnswer(id, action.answer)
      })
      notification.on('failed', () => {
        forget()
        logger.warn('notification-failed')
      })
      kept = [...kept, { id, notification }].slice(-MOST_KEPT)
      notification.show()
    },
    withdraw: (id) => {
      const answered = kept.filter((other) => other.id === id)
      kept = kept.filter((other) => other.id !== id)
      for (const { notification } of answered) notification.close()
    },
  }
}
