import { createContext, type ReactNode, use, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { errorOf } from '../../lib/client.ts'
import { Button } from './button.tsx'
import styles from './undo.module.css'

/** How long a way back is offered. It rests while the pointer or the focus is on it. */
const OFFER_MS = 10_000

type Undo = () => Promise<unknown>
type Offer = { readonly message: string; readonly undo: Undo }
type Say = (message: string, undo?: Undo) => void

const SayContext = createContext<Say | null>(null)

/**
 * Says in one line what was done, with a way back where there is one: `say('Removed.', () => restore())`.
 * A line without one stands beside a way back that is still offered.
 */
export const useSay = (): Say => {
  const say = use(SayContext)
  if (say === null) throw new Error('useSay needs an UndoProvider above it')
  return say
}

/** Holds the lines at the foot of the window. Ctrl+Z outside of a field takes the way back, too. */
export const UndoProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation()
  const [offer, setOffer] = useState<Offer | null>(null)
  /** An object of its own each time: the same words said again stand as long as the first time. */
  const [word, setWord] = useState<{ readonly message: string } | null>(null)
  const place = useRef<HTMLDivElement>(null)
  /** Where the focus was before it came here. */
  const cameFrom = useRef<Element | null>(null)

  /** How often something was said. */
  const said = useRef(0)

  const say = useCallback<Say>((message, undo) => {
    said.current += 1
    if (undo === undefined) setWord({ message })
    else {
      setOffer({ message, undo })
      setWord(null)
    }
  }, [])

  const takeBack = useCallback(async () => {
    if (offer === null) return
    // The button goes with the offer.
    if (place.current?.contains(document.activeElement) === true) giveFocusBack(cameFrom.current)
    setOffer(null)
    const before = said.current
    try {
      await offer.undo()
      // The way back may have had something to say of its own.
      if (said.current === before) setWord({ message: t('undone') })
    } catch (thrown) {
      setWord({ message: t(`errors.${errorOf(thrown).code}`) })
    }
  }, [offer, t])

  useEffect(() => {
    if (offer === null) return
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

  return (
    <SayContext value={say}>
      {children}
      <div
        ref={place}
        className={styles['place']}
        role="status"
        // Of two lines, only the new one is read out.
        aria-atomic={false}
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget
        }}
      >
        {word !== null && (
          <Line
            said={word}
            onEnd={() => {
              setWord(null)
            }}
          >
            {word.message}
          </Line>
        )}
        {offer !== null && (
          <Line
            said={offer}
            onEnd={() => {
              setOffer(null)
            }}
            action={
              <Button variant="plain" onClick={() => void takeBack()}>
                {t('undo')}
              </Button>
            }
          >
            {offer.message}
          </Line>
        )}
      </div>
    </SayContext>
  )
}

/** To where it was, or to the head of the screen where that is gone. */
const giveFocusBack = (former: Element | null) => {
  if (former instanceof HTMLElement) former.focus()
  if (document.activeElement !== former) document.querySelector<HTMLElement>('main h1')?.focus()
}

type LineProps = {
  /** Another one stands as long as the first. */
  readonly said: object
  readonly onEnd: () => void
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One line that goes by itself, unless the pointer or the focus is on it. */
const Line = ({ said, onEnd, action, children }: LineProps) => {
  const [isHeld, setIsHeld] = useState(false)
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    if (isHeld) return
    const timer = window.setTimeout(() => {
      end()
    }, OFFER_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [said, isHeld])
  const hold = () => {
    setIsHeld(true)
  }
  const release = () => {
    setIsHeld(false)
  }
  return (
    <div className={styles['bar']} onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
      <span>{children}</span>
      {action}
    </div>
  )
}
