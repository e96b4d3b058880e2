/**
 * What JSON has too much of to be read: it is nested deeper than `deepest`, or holds more values than `most`;
 * null where neither. What stands in texts does not count.
 */
export const excessOf = (
  json: string,
  { deepest, most }: { readonly deepest: number; readonly most: number },
): 'too-deep' | 'too-much' | null => {
  let depth = 0
  let values = 0
  let isInText = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index]
    if (isInText) {
      if (sign === '\\') index += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      values += 1
      if (depth > deepest) return 'too-deep'
    } else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === ',') values += 1
    if (values > most) return 'too-much'
  }
  return null
}
