import type { AreaWords, Catalogue } from '../../src/shared/i18n/create-i18n.ts'

const byArea = (files: Readonly<Record<string, AreaWords>>): Catalogue =>
  Object.fromEntries(
    Object.entries(files).map(([file, words]) => [file.slice(file.lastIndexOf('/') + 1, -'.json'.length), words]),
  )

/** All words of both languages, there at once, so that no test waits for them. */
export const CATALOGUES = {
  en: byArea(
    import.meta.glob<AreaWords>('../../src/shared/i18n/locales/en/*.json', { eager: true, import: 'default' }),
  ),
  ja: byArea(
    import.meta.glob<AreaWords>('../../src/shared/i18n/locales/ja/*.json', { eager: true, import: 'default' }),
  ),
}
