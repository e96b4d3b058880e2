import type { Theme } from '../../../shared/domain/settings/settings.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const contrast = window.matchMedia('(prefers-contrast: more)')

const resolve = (theme: Theme): Exclude<Theme, 'system'> => {
  if (theme !== 'system') return theme
  if (contrast.matches) return 'high-contrast'
  return dark.matches ? 'dark' : 'light'
}

/** Shows a theme, and follows the desktop while it is `system`. Returns the function that stops following. */
export const showTheme = (theme: Theme): (() => void) => {
  const show = () => {
    document.documentElement.dataset['theme'] = resolve(theme)
  }
  show()
  dark.addEventListener('change', show)
  contrast.addEventListener('change', show)
  return () => {
    dark.removeEventListener('change', show)
    contrast.removeEventListener('change', show)
  }
}
