import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Shortcut, shortcutOf, shortcutWords } from '../../../../shared/domain/settings/shortcut.ts'
import type { ShortcutState } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row, Stack } from '../../components/ui/page.tsx'
import { Notice } from '../../components/ui/states.tsx'
import { isMac } from '../../lib/keys.ts'

type ShortcutFieldProps = {
  readonly shortcut: Shortcut | null
  readonly state: ShortcutState
  readonly onChange: (shortcut: Shortcut | null) => void
}

/** Keys that open the quick log from anywhere: shown, changed by pressing others, switched off. */
export const ShortcutField = ({ shortcut, state, onChange }: ShortcutFieldProps) => {
  const { t } = useTranslation('keys')
  const [isListening, setIsListening] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const change = useRef<HTMLButtonElement>(null)

  const stop = () => {
    setIsListening(false)
    setIsRefused(false)
  }
  return (
    <div
      onKeyDown={(event) => {
        // Tab leads on, as everywhere.
        if (!isListening || event.key === 'Tab') return
        event.preventDefault()
        if (event.key === 'Escape') {
          stop()
          return
        }
        const pressed = shortcutOf(event)
        const isModifierAlone = ['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)
        setIsRefused(pressed === null && !isModifierAlone)
        if (pressed === null) return
        stop()
        onChange(pressed)
      }}
    >
      <Stack gap="small">
        <p>
          {t('shortcut.label')}{' '}
          <strong>{shortcut === null ? t('shortcut.none') : shortcutWords(shortcut, isMac)}</strong>
        </p>
        {state === 'taken' && shortcut !== null && <Notice>{t('shortcut.taken')}</Notice>}
        <Row>
          <Button
            ref={change}
            onClick={() => {
              setIsListening(!isListening)
              setIsRefused(false)
            }}
          >
            {t(isListening ? 'shortcut.listening' : 'shortcut.change')}
          </Button>
          {shortcut !== null && (
            <Button
              variant="plain"
              onClick={() => {
                stop()
                onChange(null)
                change.current?.focus()
              }}
            >
              {t('shortcut.off')}
            </Button>
          )}
        </Row>
        <p role="status">{isRefused && t('shortcut.refused')}</p>
      </Stack>
    </div>
  )
}
