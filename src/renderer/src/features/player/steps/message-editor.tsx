import { Check, Copy } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../components/ui/button.tsx'
import { TextArea, TextField } from '../../../components/ui/field.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { WaysToWrite } from '../../../components/ways-to-write.tsx'
import { copyText } from '../../../lib/copy-text.ts'
import { commandKey } from '../../../lib/keys.ts'
import { caretToEnd } from './step-props.ts'
import styles from './steps.module.css'

type MessageEditorProps = {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  /** For whom it is; undefined when it is for several, or nobody was chosen. */
  readonly personId: string | undefined
  /** Null when the words have no place for one. */
  readonly topic: string | null
  readonly onTopic: (topic: string) => void
  readonly onOthers: () => void
  /** Brings back one's own words that a template has replaced. */
  readonly onBringBack: (() => void) | undefined
}

/** The words to send, free to change, and a key that copies them. */
export const MessageEditor = ({
  label,
  text,
  onText,
  personId,
  topic,
  onTopic,
  onOthers,
  onBringBack,
}: MessageEditorProps) => {
  const { t } = useTranslation('player')
  const fields = useRef<HTMLDivElement>(null)
  /** The text that was copied; another text is not copied yet. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)
  const isCopied = copied?.isDone === true && copied.text === text

  const copy = async () => {
    const isDone = await copyText(text)
    setCopied({ text, isDone })
    if (!isDone) fields.current?.querySelector('textarea')?.select()
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyC' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void copy()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKey(event)
    }
    window.addEventListener('keydown', listener)
    return () => {
      window.removeEventListener('keydown', listener)
    }
  }, [])

  return (
    <div ref={fields} className={styles['writing']}>
      {topic !== null && (
        <TextField
          label={t('message.topic')}
          hint={t('message.topicHint')}
          autoFocus
          value={topic}
          onChange={onTopic}
          onEnter={() => fields.current?.querySelector('textarea')?.focus()}
        />
      )}
      <TextArea
        label={label}
        isLabelHidden
        autoFocus={topic === null}
        onFocus={caretToEnd}
        value={text}
        onChange={onText}
      />
      <Row>
        <Button icon={isCopied ? <Check /> : <Copy />} onClick={() => void copy()}>
          {t('message.copy')}
        </Button>
        <Button variant="plain" onClick={onOthers}>
          {t('message.others')}
        </Button>
        {onBringBack !== undefined && (
          <Button variant="plain" onClick={onBringBack}>
            {t('message.bringBack')}
          </Button>
        )}
      </Row>
      {personId !== undefined && <WaysToWrite personId={personId} text={text} />}
      <p className={styles['key']} role="status">
        {copied?.text === text ? t(copied.isDone ? 'message.copied' : 'message.copyFailed') : ''}
      </p>
      <p className={styles['key']}>{t('message.keys', { key: commandKey })}</p>
    </div>
  )
}
