import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron'
import path from 'node:path'

import { trayIconFile } from '../application/tray-icon.ts'
import type { TrayAction, TrayIcon, TrayModel } from '../application/tray-model.ts'

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
  // The panel's own colour: it may be another than that of windows, and than the theme that was chosen for this app.
  const picture = (icon: TrayIcon) =>
    nativeImage.createFromPath(
      path.join(icons, trayIconFile(icon, process.platform, nativeTheme.shouldUseDarkColorsForSystemIntegratedUI)),
    )
  const create = (icon: TrayIcon) => {
    const created = new Tray(picture(icon))
    // Where a click opens the menu instead, this never happens; the menu has the same on it.
    created.on('click', () => {
      if (process.platform !== 'darwin') onAction({ kind: 'open', route: null })
    })
    return created
  }
  let shownIcon: TrayIcon | null = null
  const followPanel = () => {
    if (shownIcon !== null) tray?.setImage(picture(shownIcon))
  }
  // Elsewhere one picture is for every panel.
  if (process.platform === 'win32') nativeTheme.on('updated', followPanel)
  return {
    show: (model) => {
      const json = JSON.stringify(model)
      if (json === shown) return
      shown = json
      tray ??= create(model.icon)
      if (shownIcon !== model.icon) tray.setImage(picture(model.icon))
      shownIcon = model.icon
      tray.setToolTip(model.tooltip)
      tray.setContextMenu(Menu.buildFromTemplate(model.items.map((item) => menuItem(item, onAction))))
    },
    remove: () => {
      nativeTheme.off('updated', followPanel)
      tray?.destroy()
      tray = null
      shown = ''
      shownIcon = null
    },
  }
}

const menuItem = (item: TrayModel['items'][number], onAction: TrayDeps['onAction']): MenuItemConstructorOptions => {
  if (item.kind === 'separator') return { type: 'separator' }
  // An ampersand would mark the letter behind it as a key.
  const shownLabel = item.label.replaceAll('&', '&&')
  if (item.kind === 'menu') {
    return { label: shownLabel, submenu: item.items.map((each) => menuItem(each, onAction)) }
  }
  const { action } = item
  if (action === null) return { label: shownLabel, enabled: false }
  return {
    label: shownLabel,
    click: () => {
      onAction(action)
    },
  }
}
