/** Stops before the first test on a Node that would crash in the middle of them. */
export const setup = (): void => {
  if (Number(process.versions.node.split('.')[0]) >= 22) return
  throw new Error('The tests need a newer Node than this one: start them with "npm test", which brings its own.')
}
