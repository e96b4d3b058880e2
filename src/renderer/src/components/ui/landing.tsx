import { type ReactNode, useEffect, useRef } from 'react'

type LandingProps = {
  /** What the place is, for those who listen. */
  readonly label: string
  /** Another value says that something else stands here now. */
  readonly on: string
  readonly children: ReactNode
}

/**
 * A place whose content changes when something in it is pressed. Where the button is gone with it, the
 * focus would fall back to the top of the window: it comes to this place instead.
 */
export const Landing = ({ label, on, children }: LandingProps) => {
  const place = useRef<HTMLDivElement>(null)
  const former = useRef(on)
  useEffect(() => {
    if (former.current === on) return
    former.current = on
    // Who is somewhere else by now stays there.
    if (document.activeElement === document.body) place.current?.focus()
  }, [on])
  return (
    <div ref={place} role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  )
}
