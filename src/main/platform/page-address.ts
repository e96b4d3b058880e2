import { appPage } from './app-address.ts'
import { developmentServer } from './development.ts'

/** The address to load: the built page, or the one of the development server. */
export const pageAddress = (query: Readonly<Record<string, string>>, route: string | null): string => {
  const address = appPage(query, route)
  return developmentServer === null ? address : address.replace(/^app:\/\/[^?]*/, `${developmentServer}/`)
}
