import { Check, Copy, ExternalLink, Mail, MessageSquare, Phone } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { actionsOf, type ContactWay, type WayAction } from '../../../shared/domain/people/contact-way.ts'
import { copyText } from '../lib/copy-text.ts'
import { useWrite } from '../lib/query.ts'
import { Button, IconButton } from './ui/button.tsx'

const ICONS = { call: Phone, text: MessageSquare, mail: Mail, visit: ExternalLink } as const satisfies Record<
  WayAction,
  typeof Phone
>

type WayActionsProps = {
  readonly personId: string
  readonly way: ContactWay
  /** Words to begin with, in a mail or a short message. */
  readonly text?: string
}

/** What can be done with a way to reach someone: opened in the desktop's own program, on a press only, or copied. */
export const WayActions = ({ personId, way, text = '' }: WayActionsProps) => {
  const { t } = useTranslation('people')
  const open = useWrite('people.openWay')
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'notOpened' | 'pasteText' | null>(null)

  const handleOpen = async (action: WayAction) => {
    const takesText = text !== '' && (action === 'mail' || action === 'text')
    try {
      const { isOpened, hasText } = await open.mutateAsync({
        personId,
        wayId: way.id,
        action,
        text: takesText ? text : '',
      })
      if (!isOpened) setSaid('notOpened')
      // More words than the other program takes along.
      else setSaid(takesText && !hasText && (await copyText(text)) ? 'pasteText' : null)
    } catch {
      setSaid('notOpened')
    }
  }
  const copy = async () => {
    setSaid((await copyText(way.value)) ? 'copied' : 'notCopied')
  }
  return (
    <>
      {actionsOf(way).map((action) => {
        const Icon = ICONS[action]
        return (
          <Button key={action} icon={<Icon strokeWidth={1.5} />} onClick={() => void handleOpen(action)}>
            {t(`ways.actions.${action}`)}
          </Button>
        )
      })}
      <IconButton
        label={t('ways.copy', { value: way.value })}
        icon={said === 'copied' ? <Check /> : <Copy />}
        onClick={() => void copy()}
      />
      <span role="status">{said === null ? '' : t(`ways.said.${said}`)}</span>
    </>
  )
}
