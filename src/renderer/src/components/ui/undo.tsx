import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { errorOf } from '../../lib/client.ts'
import { Button } from './button.tsx'
import styles from './undo.module.css'

/** How long a way back is offered. It rests while the pointer or the focus is on it. */
const OFFER_MS = 10_000

type Offer = { readonly message: string; readonly undo?: (() => Promise<unknown>) | undefined }
type Say = (message: string, undo?: () => Promise<unknown>) => void

const SayContext = createContext<Say | null>(null)

/** Says in one line what was done, with a way back where there is one: `say('Removed.', () => restore())`. */
export const useSay = (): Say => {
  const say = use(SayContext)
  if (say === null) throw new Error('useSay needs an UndoProvider above it')
  return say
}

/** Holds the line at the foot of the window. Ctrl+Z outside of a field takes the way back, too. */
export const UndoProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation()
  const [offer, setOffer] = useState<Offer | null>(null)
  const [isHeld, setIsHeld] = useState(false)

  const say = useCallback<Say>((message, undo) => {
    setOffer({ message, undo })
  }, [])

  const takeBack = useCallback(async () => {
    if (offer?.undo === undefined) return
    setOffer(null)
    try {
      await offer.undo()
      setOffer({ message: t('undone') })
    } catch (thrown) {
      setOffer({ message: t(`errors.${errorOf(thrown).code}`) })
    }
  }, [offer, t])

  useEffect(() => {
    if (offer === null || isHeld) return
    const timer = window.setTimeout(() => {
      setOffer(null)
    }, OFFER_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [offer, isHeld])

  useEffect(() => {
    if (offer?.undo === undefined) return
    const onKey = (event: KeyboardEvent) => {
      const isInField =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea') !== null
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isInField) {
        event.preventDefault()
        void takeBack()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [offer, takeBack])

  const hold = useMemo(
    () => ({
      onMouseEnter: () => {
        setIsHeld(true)
      },
      onMouseLeave: () => {
        setIsHeld(false)
      },
      onFocus: () => {
        setIsHeld(true)
      },
      onBlur: () => {
        setIsHeld(false)
      },
    }),
    [],
  )

  return (
    <SayContext value={say}>
      {children}
      <div className={styles['place']} role="status">
        {offer !== null && (
          <div className={styles['bar']} {...hold}>
            <span>{offer.message}</span>
            {offer.undo !== undefined && (
              <Button variant="plain" onClick={() => void takeBack()}>
                {t('undo')}
              </Button>
            )}
          </div>
        )}
      </div>
    </SayContext>
  )
}
