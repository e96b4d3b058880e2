import { useEffect, useState } from 'react'

const isFull = (): boolean => document.fullscreenElement instanceof Element

/** The whole screen for this page, and back. Where the desktop refuses, the page stays in its window. */
export const useFullScreen = () => {
  const [isOn, setIsOn] = useState(isFull)
  useEffect(() => {
    const look = () => {
      setIsOn(isFull())
    }
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
    }
  }, [])
  const leave = () => {
    if (isFull()) document.exitFullscreen().catch(() => undefined)
  }
  return {
    isOn,
    leave,
    toggle: () => {
      if (isFull()) leave()
      else document.documentElement.requestFullscreen().catch(() => undefined)
    },
  }
}
