import { askBus } from './ask-program.ts'

/**
 * Whether the desktop has a place that shows tray icons. Windows and macOS always have; on Linux the
 * session bus is asked. Never rejects; what cannot be found out counts as no.
 */
export const hasTrayHost = async (platform: NodeJS.Platform = process.platform): Promise<boolean> =>
  platform !== 'linux' ||
  (await askBus({
    service: 'org.kde.StatusNotifierWatcher',
    object: '/StatusNotifierWatcher',
    of: 'org.kde.StatusNotifierWatcher',
    name: 'IsStatusNotifierHostRegistered',
  })) === true
