import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron'
import path from 'node:path'

import type { TrayAction, TrayModel } from '../application/tray-model.ts'

export type TrayView = {
  /** Shows a model; the same model again costs nothing. */
  readonly show: (model: TrayModel) => void
  readonly remove: () => void
}

export type TrayDeps = {
  /** Folder of the icons. */
  readonly icons: string
  readonly onAction: (action: TrayAction) => void
}

/** The icon in the tray. Kept by whoever holds the view: an icon that nothing refers to disappears. */
export const createTray = ({ icons, onAction }: TrayDeps): TrayView => {
  let tray: Tray | null = null
  let shown = ''
  const create = () => {
    const created = new Tray(nativeImage.createFromPath(path.join(icons, iconName())))
    // Where a click opens the menu instead, this never happens; the menu has the same on it.
    created.on('click', () => {
      if (process.platform !== 'darwin') onAction({ kind: 'open', route: null })
    })
    return created
  }
  return {
    show: (model) => {
      const json = JSON.stringify(model)
      if (json === shown) return
      shown = json
      tray ??= create()
      tray.setToolTip(model.tooltip)
      tray.setContextMenu(Menu.buildFromTemplate(model.items.map((item) => menuItem(item, onAction))))
    },
    remove: () => {
      tray?.destroy()
      tray = null
      shown = ''
    },
  }
}

const menuItem = (item: TrayModel['items'][number], onAction: TrayDeps['onAction']): MenuItemConstructorOptions => {
  if (item.kind === 'separator') return { type: 'separator' }
  const { label, action } = item
  // An ampersand would mark the letter behind it as a key.
  const shownLabel = label.replaceAll('&', '&&')
  if (action === null) return { label: shownLabel, enabled: false }
  return {
    label: shownLabel,
    click: () => {
      onAction(action)
    },
  }
}

/** macOS tints a template by itself. On Linux nothing says what colour the panel has: that icon stands out on both. */
const iconName = (): string => {
  if (process.platform === 'darwin') return 'trayTemplate.png'
  if (process.platform === 'linux') return 'tray-any-panel.png'
  return nativeTheme.shouldUseDarkColors ? 'tray-dark-panel.png' : 'tray-light-panel.png'
}
