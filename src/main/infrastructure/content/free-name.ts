/** Names that mean a device where Windows reads them. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** In characters; four bytes each at most, so that no file system finds it too long. */
const LONGEST = 50

/**
 * A name for a YAML file that every file system takes, like the one given and none of those taken:
 * `My pack (1).yml` → `My-pack-1.yaml`, or `My-pack-1-2.yaml`.
 */
export const freeName = (file: string, taken: readonly string[]): string => {
  const stem = stemOf(file)
  const isTaken = new Set(taken.map(sameName))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.yaml` : `${stem}-${number}.yaml`
    if (!isTaken.has(sameName(name))) return name
  }
}

const stemOf = (file: string): string => {
  const words = file
    .normalize('NFC')
    .replace(/\.ya?ml$/i, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
  const stem = [...words]
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^-+|-+$/g, '')
  return stem === '' || DEVICES.test(stem) ? `pack${stem === '' ? '' : `-${stem}`}` : stem
}

/** File systems differ on case and on how accents are written; here they are the same. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase()
