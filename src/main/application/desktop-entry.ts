/** The file by which a Linux desktop starts a program at login (Desktop Entry Specification 1.5). */

/**
 * @param command the program and its arguments
 */
export const desktopEntry = (command: readonly string[]): string =>
  `[Desktop Entry]
Type=Application
Name=Tsunagari
Name[ja]=つながり
Icon=tsunagari
Terminal=false
X-GNOME-Autostart-enabled=true
Exec=${command.map(quoted).join(' ')}
`

/** Whether a desktop entry starts this program, and was not switched off by the desktop's own settings. */
export const startsFrom = (entry: string, program: string): boolean => {
  const lines = entry.split('\n').map((line) => line.trim())
  const isOff = lines.some((line) => /^(hidden=true|x-gnome-autostart-enabled=false)$/i.test(line))
  return !isOff && lines.some((line) => line.startsWith(`Exec=${quoted(program)}`))
}

/** In quotes, four signs are escaped; then every backslash is, as in any value; and a percent sign begins a code. */
const quoted = (argument: string): string =>
  `"${argument
    .replaceAll(/["`$\\]/g, String.raw`\$&`)
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`
