/** Marks that Markdown makes something of, anywhere or at the beginning of a line; and addresses. */
const MARKS =
  /[*_`~[\]\\|<&]|^[ \t]*(?:#{1,6}[ \t]|>|[-+][ \t]|\d{1,9}[.)][ \t]|-{3,}[ \t]*$)|https?:\/\/|www\.|[^\s@]@[^\s@]/m

/** True for a text that Markdown would show as it stands, so that nothing has to be loaded for it. */
export const isPlain = (text: string): boolean => !MARKS.test(text)
