/** Fails with advice, once, instead of letting every test fail for the same reason. */
export const setup = (): void => {
  const missing = ['DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'TSUNAGARI_NOTIFICATIONS'].filter(
    (name) => !process.env[name],
  )
  if (missing.length === 0) return
  throw new Error(
    `These tests need a desktop of their own (${missing.join(', ')} not set): run "node scripts/test-e2e.mjs".`,
  )
}
