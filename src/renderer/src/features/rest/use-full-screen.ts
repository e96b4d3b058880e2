import { useEffect, useState } from 'react'

/** The whole screen for this page, and back. Where the desktop refuses, the page stays in its window. */
export const useFullScreen = () => {
  const [isOn, setIsOn] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => {
      setIsOn(document.fullscreenElement !== null)
    }
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
    }
  }, [])
  const leave = () => {
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
  }
  return {
    isOn,
    leave,
    toggle: () => {
      if (document.fullscreenElement === null) document.documentElement.requestFullscreen().catch(() => undefined)
      else leave()
    },
  }
}
