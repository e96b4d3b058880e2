/** True where JSON is nested deeper than `deepest`; brackets in texts do not count. */
export const isDeeper = (json: string, deepest: number): boolean => {
  let depth = 0
  let isInText = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index]
    if (isInText) {
      if (sign === '\\') index += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > deepest) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}
