import { useEffect, useEffectEvent } from 'react'

import { isComposing } from './ime.ts'

type GuideKeys = {
  /** Enter; Ctrl+Enter where Enter makes a new line. */
  readonly onNext: () => void
  /** Arrow to the right and to the left, where no field needs them. */
  readonly onForward?: () => void
  readonly onBack?: () => void
  /** Escape. */
  readonly onLeave: () => void
}

const FIELDS = 'input:not([type=checkbox]), textarea, select'

/** The keys of whatever goes step by step: the player, the review of the week, a rest. Up and down move among what a screen offers, inside its `[data-offers]`. */
export const useGuideKeys = (keys: GuideKeys): void => {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isComposing(event)) return
    // A sheet that lies over the screen has its own keys.
    if (document.querySelector('dialog[open]') !== null) return
    const target = event.target instanceof Element ? event.target : document.body
    const isCommand = event.ctrlKey || event.metaKey
    const isPlain = !isCommand && !event.altKey && !event.shiftKey
    const isFree = isPlain && target.closest(FIELDS) === null
    switch (event.key) {
      case 'Escape':
        keys.onLeave()
        break
      case 'Enter': {
        // A button that has the focus does what it says.
        const isTaken =
          target.closest('button, a, summary') !== null || (target.closest('textarea') !== null && !isCommand)
        if (isTaken && !isCommand) return
        event.preventDefault()
        keys.onNext()
        break
      }
      case 'ArrowRight':
        if (isFree) keys.onForward?.()
        break
      case 'ArrowLeft':
        if (isFree) keys.onBack?.()
        break
      case 'ArrowDown':
      case 'ArrowUp':
        if (isFree && moveAmongOffers(target, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault()
        break
    }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      handle(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Moves the focus to the next or the former offer; false at the ends, where the page may scroll. */
const moveAmongOffers = (from: Element, step: 1 | -1): boolean => {
  const offers = [...document.querySelectorAll<HTMLElement>('[data-offers] :is(button, input, textarea, summary)')]
  const place = offers.findIndex((offer) => offer === from)
  const next = place === -1 ? (step === 1 ? offers[0] : undefined) : offers[place + step]
  next?.focus()
  return next !== undefined
}
