import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Draft, Drafted } from '../../components/drafted.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRefusals } from '../../lib/use-refusals.ts'
import styles from './people.module.css'

type Form = Readonly<Record<string, string | number | boolean | null>>

type Fields<Value> = {
  readonly form: Value
  readonly change: (part: Partial<Value>) => void
  /** Why a field was refused, in words. */
  readonly of: (path: string) => string | undefined
  /** Enter in a field of one line. */
  readonly onEnter: () => void
}

type ItemDialogProps<Value> = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly draftKey: string
  readonly initial: Value
  /** Keeps it; closing the sheet is its last step. */
  readonly keep: (form: Value) => Promise<unknown>
  /** Takes it away; undefined for something new. */
  readonly onRemove?: (() => Promise<unknown>) | undefined
  readonly removeWord: string
  readonly children: (fields: Fields<Value>) => ReactNode
}

/** A sheet on which one thing about someone is written down or changed. What is half written stays a draft. */
export const ItemDialog = <Value extends Form>({ title, isOpen, onClose, ...rest }: ItemDialogProps<Value>) => (
  <Dialog title={title} isOpen={isOpen} onClose={onClose}>
    <Drafted draftKey={rest.draftKey} initial={rest.initial}>
      {(draft) => <ItemForm draft={draft} onClose={onClose} {...rest} />}
    </Drafted>
  </Dialog>
)

type ItemFormProps<Value> = Pick<
  ItemDialogProps<Value>,
  'keep' | 'onRemove' | 'removeWord' | 'onClose' | 'children'
> & {
  readonly draft: Draft<Value>
}

const ItemForm = <Value extends Form>({
  draft,
  keep,
  onRemove,
  removeWord,
  onClose,
  children,
}: ItemFormProps<Value>) => {
  const { t } = useTranslation(['people', 'common'])
  const refusals = useRefusals()
  const place = useRef<HTMLDivElement>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { of, isOther } = refusals(thrown)

  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input[type=text], textarea, select')?.focus()
  }, [])
  useEffect(() => {
    if (thrown !== null) place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [thrown])

  const attempt = async (work: () => Promise<unknown>) => {
    if (isBusy) return
    setIsBusy(true)
    setThrown(null)
    try {
      await draft.keep(work)
    } catch (failure) {
      setThrown(failure)
    } finally {
      setIsBusy(false)
    }
  }
  const change = (part: Partial<Value>) => {
    draft.change(part)
    setThrown(null)
  }
  const write = () => attempt(() => keep(draft.form))
  return (
    <div ref={place} className={styles['form']}>
      {children({ form: draft.form, change, of, onEnter: () => void write() })}
      {isOther && <Failure error={thrown} />}
      <Row>
        <Button variant="primary" onClick={() => void write()}>
          {t('form.keep')}
        </Button>
        <Button
          onClick={() => {
            draft.flush().then(onClose, () => undefined)
          }}
        >
          {t('common:cancel')}
        </Button>
        {onRemove !== undefined && (
          <span className={styles['apart']}>
            <Button variant="plain" onClick={() => void attempt(onRemove)}>
              {removeWord}
            </Button>
          </span>
        )}
      </Row>
    </div>
  )
}
