/** Address of the development server; null in everything that is built, whatever the environment says. */
export const developmentServer: string | null = import.meta.env.DEV
  ? (process.env['ELECTRON_RENDERER_URL'] ?? null)
  : null

/** True for addresses that a page under development may reach: its server, and the connection for reloads. */
export const isDevelopmentAddress = (address: string): boolean =>
  developmentServer !== null &&
  [developmentServer, developmentServer.replace(/^http/, 'ws'), 'devtools:'].some((start) => address.startsWith(start))
