/** The part of the platform's dialog that jsdom leaves out: opening takes the focus inside, closing gives it back. */
export const installDialog = (): void => {
  const openers = new WeakMap<HTMLDialogElement, Element | null>()
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      openers.set(this, document.activeElement)
      this.setAttribute('open', '')
      this.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open')
      const opener = openers.get(this)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      this.dispatchEvent(new Event('close'))
    },
  })
}
