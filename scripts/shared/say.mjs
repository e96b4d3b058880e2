/** A failure that is explained to the person at the terminal; no stack trace is needed. */
export class ExplainedError extends Error {}

let prefix = 'Tsunagari: '

/** Sets what every line starts with. */
export function speakAs(name) {
  prefix = `${name}: `
}

/** Prints one calm line. */
export function say(line) {
  console.log(prefix + line)
}

/** Runs a script's main function; an explained failure is printed and ends with exit code 1. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof ExplainedError)) throw error
    console.error(prefix + error.message)
    process.exitCode = 1
  }
}
