import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app/app.tsx'
import { launch } from './lib/launch.ts'
import { showTheme } from './lib/theme.ts'
import { loadOtherWords, openWords } from './lib/words.ts'

showTheme(launch.theme)
document.documentElement.lang = launch.language
if (!launch.isWelcomed && window.location.hash === '') window.location.hash = '#/welcome'

// Not awaited at the top of the module: the words may come in the very file that this is part of.
const start = async () => {
  const i18n = await openWords(launch.language)

  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  )
  requestIdleCallback(() => void loadOtherWords(i18n))
}
void start()
