import { fold } from '../../text/fold.ts'

/** A tag as it is compared: case, width and kana make no difference. */
export const tagKey = (tag: string): string => fold(tag.trim())

/** Tags as they are kept: without the white space and the # around them, each once, none empty. */
export const cleanTags = (tags: readonly string[]): readonly string[] => {
  const kept = new Map<string, string>()
  for (const tag of tags) {
    const name = tag
      .trim()
      .replace(/^[#＃]+/, '')
      .trim()
    const key = tagKey(name)
    if (key !== '' && !kept.has(key)) kept.set(key, name)
  }
  return Array.from(kept.values())
}
