import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { JournalItem } from '../../../../../shared/domain/journal/journal.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Row } from '../../../components/ui/page.tsx'
import { Failure } from '../../../components/ui/states.tsx'
import { invoke, subscribe } from '../../../lib/client.ts'
import { isComposing } from '../../../lib/ime.ts'
import { putBackDraft } from '../../../lib/open-drafts.ts'
import type { EntryForm } from '../editor/entry-form.ts'
import { MORE_ROUTE, QUICK_LOG_DRAFT } from './quick-log-draft.ts'
import { QuickLogForm } from './quick-log-form.tsx'
import styles from './quick.module.css'

/** So long the word that it is kept stays, when nobody reaches for it. */
const CLOSE_AFTER_MS = 4_000

type Kept = { readonly item: JournalItem; readonly form: EntryForm }

/** The quick log in its own small window. Main hides the window when it is closed, and shows it again. */
export const QuickLogPage = () => {
  const { t } = useTranslation('journal')
  const [kept, setKept] = useState<Kept | null>(null)
  const [isShown, setIsShown] = useState(true)

  useEffect(
    () =>
      subscribe('quickLog.shown', (payload) => {
        setKept(null)
        setIsShown(payload.isShown)
      }),
    [],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Who closes a list of names by Escape is not leaving.
      if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) close()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])

  return (
    <main className={styles['window']}>
      <h1 className={styles['title']}>{t('write')}</h1>
      {/* The form is another one each time: the draft may have gone on elsewhere meanwhile. */}
      {kept === null && isShown && (
        <QuickLogForm
          onKept={(item, form) => {
            setKept({ item, form })
          }}
          onMore={() => {
            leave(MORE_ROUTE)
          }}
          onLeave={close}
        />
      )}
      {kept !== null && (
        <KeptWord
          kept={kept}
          onTakenBack={() => {
            setKept(null)
          }}
        />
      )}
    </main>
  )
}

const leave = (route: string | null) => {
  // There is nothing to say where the program itself is gone.
  invoke('app.leaveQuickLog', { route }).catch(() => undefined)
}
const close = () => {
  leave(null)
}

const KeptWord = ({ kept, onTakenBack }: { readonly kept: Kept; readonly onTakenBack: () => void }) => {
  const { t } = useTranslation(['journal', 'common'])
  const word = useRef<HTMLDivElement>(null)
  const [isHeld, setIsHeld] = useState(false)
  const [thrown, setThrown] = useState<unknown>(null)
  useEffect(() => {
    word.current?.querySelector('button')?.focus()
  }, [])
  useEffect(() => {
    if (isHeld) return
    const timer = window.setTimeout(close, CLOSE_AFTER_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [isHeld])
  const hold = () => {
    setIsHeld(true)
  }
  const takeBack = async () => {
    hold()
    try {
      await putBackDraft(QUICK_LOG_DRAFT, JSON.stringify(kept.form), () =>
        invoke('journal.takeBack', { id: kept.item.id, revision: kept.item.revision }),
      )
      onTakenBack()
    } catch (failure) {
      setThrown(failure)
    }
  }
  return (
    <div
      ref={word}
      className={styles['kept']}
      onPointerMove={hold}
      onKeyDown={(event) => {
        if (!isComposing(event)) hold()
      }}
    >
      <p role="status">{t('kept')}</p>
      {thrown !== null && <Failure error={thrown} />}
      <Row>
        <Button onClick={close}>{t('common:close')}</Button>
        <Button variant="plain" onClick={() => void takeBack()}>
          {t('common:undo')}
        </Button>
      </Row>
    </div>
  )
}
