import { useState } from 'react'

import type { MessageTemplate } from '../../../../../shared/domain/exercises/exercise.ts'
import { fillTemplate, hasTopic } from '../../../../../shared/domain/exercises/fill-template.ts'
import { useRead } from '../../../lib/query.ts'
import { useLanguage, useLocalized } from '../../../lib/words.ts'
import { MessageEditor } from './message-editor.tsx'
import { MessageTemplates } from './message-templates.tsx'
import type { StepProps } from './step-props.ts'

type MessageStepProps = StepProps & {
  readonly templates: readonly MessageTemplate[]
  /** Those whom it is for. */
  readonly personIds: readonly string[]
}

/** A message to somebody: chosen from the templates, made one's own, and copied. */
export const MessageStep = ({ label, answer, onAnswer, templates, personIds }: MessageStepProps) => {
  const language = useLanguage()
  const localized = useLocalized()
  const people = useRead('people.list', {}).data ?? []
  // Words for several people are sent in ways of the moment.
  const onlyId = personIds.length === 1 ? personIds[0] : undefined
  const register = useRead('people.get', { id: onlyId ?? '' }, { enabled: onlyId !== undefined }).data?.register
  const [isChoosing, setIsChoosing] = useState(answer.text === undefined)
  /** The template that was picked on this visit, while its words stand as they were filled in. */
  const [source, setSource] = useState<string | null>(null)
  const [topic, setTopic] = useState('')
  const [replaced, setReplaced] = useState('')

  const names = personIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  const name = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const text = answer.text ?? ''

  const write = (words: string, template: string | null, former: string) => {
    onAnswer({ text: words })
    setSource(template)
    setReplaced(former)
    setIsChoosing(false)
  }

  if (isChoosing) {
    return (
      <MessageTemplates
        label={label}
        name={name}
        templates={templates.map(({ register, text: words }) => ({ register, text: localized(words) }))}
        isPoliteFirst={register === 'polite'}
        own={text}
        onPick={(template) => {
          const isOwn = source === null || fillTemplate(source, { name, topic }) !== text
          setTopic('')
          write(fillTemplate(template, { name, topic: '' }), template, isOwn ? text : '')
        }}
        onOwn={() => {
          write(text, null, '')
        }}
      />
    )
  }
  return (
    <MessageEditor
      label={label}
      text={text}
      personId={onlyId}
      onText={(words) => {
        onAnswer({ text: words })
        setSource(null)
      }}
      // Asked only while the words are the template's own: afterwards they are the person's.
      topic={source !== null && hasTopic(source) ? topic : null}
      onTopic={(words) => {
        setTopic(words)
        if (source !== null) onAnswer({ text: fillTemplate(source, { name, topic: words }) })
      }}
      onOthers={() => {
        setIsChoosing(true)
      }}
      onBringBack={
        replaced === ''
          ? undefined
          : () => {
              write(replaced, null, '')
            }
      }
    />
  )
}
