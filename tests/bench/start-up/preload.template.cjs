'use strict'
/* global window, document, location, MutationObserver, requestAnimationFrame */
// Listens in the page: when something was painted first, and when each mark could be seen. Each is sent once;
// when all are sent, or after some seconds, nothing of this runs any more.
;(() => {
  const LOOKS_FOR_MS = 8_000
  if (window.top !== window) return
  const { ipcRenderer } = require('electron')

  /** What to look for: a name and a selector each. Put in by probe.mjs. */
  const marks = new Map(Object.entries(/* MARKS */ {}))
  const send = (kind, at) => {
    ipcRenderer.send('bench', { kind, at: performance.timeOrigin + at, hash: location.hash })
  }

  new PerformanceObserver((list, observer) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0]
    if (paint === undefined) return
    observer.disconnect()
    send('fcp', paint.startTime)
  }).observe({ type: 'paint', buffered: true })

  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect()
    const isVisible = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    return width > 0 && height > 0 && isVisible && element.textContent.trim() !== ''
  }

  let isLooking = false
  /** Once a frame at most, where its layout is worked out anyway. */
  const lookInNextFrame = () => {
    if (isLooking || marks.size === 0) return
    isLooking = true
    requestAnimationFrame(() => {
      isLooking = false
      for (const [name, selector] of marks) look(name, selector)
      if (marks.size === 0) changes.disconnect()
    })
  }
  const look = (name, selector) => {
    const found = [...document.querySelectorAll(selector)]
    if (found.some(isSeen)) {
      marks.delete(name)
      afterThisFrame(() => send(name, performance.now()))
    } else if (found.length > 0) {
      // It is fading in, which changes nothing that would be noticed.
      lookInNextFrame()
    }
  }
  const afterThisFrame = (action) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      action()
    }
    port2.postMessage(null)
  }

  const changes = new MutationObserver(lookInNextFrame)
  changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  setTimeout(() => {
    changes.disconnect()
    marks.clear()
  }, LOOKS_FOR_MS)
})()
