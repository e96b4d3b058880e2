import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'

import { createI18n } from '../../shared/i18n/create-i18n.ts'
import { App } from './app/app.tsx'
import { launch } from './lib/launch.ts'
import { showTheme } from './lib/theme.ts'
import { loadCatalogue } from './lib/words.ts'

showTheme(launch.theme)
document.documentElement.lang = launch.language
if (!launch.isWelcomed && window.location.hash === '') window.location.hash = '#/welcome'

// Not awaited at the top of the module: the words may come in the very file that this is part of.
const start = async () => {
  const catalogue = await loadCatalogue(launch.language)
  const i18n = createI18n(launch.language, { [launch.language]: catalogue })
  initReactI18next.init(i18n)

  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  )
}
void start()
