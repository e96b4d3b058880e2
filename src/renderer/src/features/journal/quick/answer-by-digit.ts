import type { KeyboardEvent } from 'react'

const STOP = 'input:checked, input, textarea'

/** Gives the focus to the question after a field: to the answer that it has, or to its first one. */
export const focusAfter = (form: HTMLElement | null, field: string): void => {
  const question = form?.querySelector(`[data-field=${field}]`)?.nextElementSibling
  focusIn(question)
}

/** A digit on a question chooses that answer and goes on to the next question. */
export const answerByDigit = (event: KeyboardEvent, form: HTMLElement | null): void => {
  const { target } = event
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || event.ctrlKey || event.altKey) return
  if (!/^[1-9]$/.test(event.key)) return
  const question = target.closest('[data-question]')
  const answer = question?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1]
  if (answer === undefined) return
  event.preventDefault()
  answer.click()
  const questions = [...(form?.querySelectorAll('[data-question]') ?? [])]
  focusIn(questions[questions.findIndex((each) => each === question) + 1])
}

const focusIn = (question: Element | null | undefined): void => {
  const stop = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>(STOP)
  stop?.focus()
}
