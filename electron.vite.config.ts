import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

import { contentPlugin } from './scripts/content-plugin.ts'
import { FIRST_AREAS } from './src/shared/i18n/first-areas.ts'

/** The oldest runtime that the code has to run on: Electron 25 (Node 18, Chromium 114). */
const NODE_TARGET = 'node18'
const CHROME_TARGET = 'chrome114'

/** A sandboxed preload cannot be an ES module, and main keeps it company. */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  // `import()` of a package becomes `require` as well: loading Node's other loader for it takes 30 ms.
  dynamicImportInCjs: false,
} as const

const LOCALES = /\/src\/shared\/i18n\/locales\/(?<language>\w+)\/(?<area>[\w-]+)\.json$/

/** The words of a language are two files, whatever the number of areas: those of the first frame, and the rest. */
const wordsChunk = (id: string): string | null => {
  const { language, area } = LOCALES.exec(id)?.groups ?? {}
  if (language === undefined) return null
  return FIRST_AREAS.some((first) => first === area) ? `words-${language}-first` : `words-${language}`
}

/**
 * What the first screen needs comes in one file: each request to `app://` goes through main. Its words come in
 * another, for one language. Everything else is a file for each screen, recharts one of its own.
 */
const chunks = {
  groups: [
    { name: wordsChunk, priority: 2 },
    { name: 'first', tags: ['$initial' as const], priority: 1 },
  ],
}

// Main, preload and renderer: only what `dependencies` of package.json names stays outside of the bundles.
export default defineConfig({
  main: {
    plugins: [contentPlugin()],
    build: {
      target: NODE_TARGET,
      // `npm run dev` builds and starts again when a source or a content file changes; a build for good ignores it.
      watch: {},
      // Less to read and to compile before the window opens.
      minify: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'pack-worker': 'src/main/infrastructure/content/pack-worker.ts',
          'import-worker': 'src/main/infrastructure/import/import-worker.ts',
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      minify: true,
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: commonJs },
    },
  },
  renderer: {
    plugins: [react()],
    build: {
      target: CHROME_TARGET,
      minify: true,
      // Everything is a file of its own, so that the content policy needs no `data:` for scripts, styles or fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
      rolldownOptions: { output: { codeSplitting: chunks } },
    },
  },
})
