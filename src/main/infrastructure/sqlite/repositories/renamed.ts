/** A text of JSON in which one id stands for another; no list names anybody twice. What is no JSON stays. */
export const renamed = (json: string, fromId: string, toId: string): string => {
  try {
    return JSON.stringify(walk(JSON.parse(json), fromId, toId))
  } catch {
    return json
  }
}

const walk = (value: unknown, fromId: string, toId: string): unknown => {
  if (value === fromId) return toId
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, fromId, toId))
    return items.filter((item, place) => item !== toId || items.indexOf(item) === place)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, fromId, toId)]))
}
