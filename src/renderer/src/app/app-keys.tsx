import { lazy, Suspense, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'

import { isComposing } from '../lib/ime.ts'
import { isCommand, isTyping } from '../lib/keys.ts'

const QuickLogDialog = lazy(async () => ({
  default: (await import('../features/journal/quick/quick-log-dialog.tsx')).QuickLogDialog,
}))
const KeysDialog = lazy(async () => ({ default: (await import('../features/keys/keys-dialog.tsx')).KeysDialog }))

type Sheet = 'quick-log' | 'keys'

/** Keys that work on every screen, and the sheets that they open. `places` are the routes of the rail, in its order. */
export const AppKeys = ({ places }: { readonly places: readonly string[] }) => {
  const navigate = useNavigate()
  const [open, setOpen] = useState<Sheet | null>(null)
  /** Those that were opened once: what is open for the first time has to be loaded. */
  const [known, setKnown] = useState<readonly Sheet[]>([])

  useEffect(() => {
    const show = (sheet: Sheet) => {
      setKnown((sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]))
      setOpen(sheet)
    }
    const onKey = (event: KeyboardEvent) => {
      // A sheet that is open has its own keys.
      if (event.defaultPrevented || isComposing(event) || document.querySelector('dialog[open]') !== null) return
      const place = places[Number(event.key) - 1]
      if (isCommand(event) && event.key.toLowerCase() === 'j') show('quick-log')
      else if (isCommand(event) && place !== undefined) void navigate(place)
      else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) show('keys')
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [navigate, places])

  const close = () => {
    setOpen(null)
  }
  return (
    <Suspense>
      {known.includes('quick-log') && <QuickLogDialog isOpen={open === 'quick-log'} onClose={close} />}
      {known.includes('keys') && <KeysDialog isOpen={open === 'keys'} onClose={close} />}
    </Suspense>
  )
}
