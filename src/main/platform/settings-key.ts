/** Name of the object inside the settings file. */
export const SETTINGS_KEY = 'settings'
