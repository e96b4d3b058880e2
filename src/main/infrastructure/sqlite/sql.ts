/** What can be bound to a statement. */
export type SqlValue = string | number | null | Uint8Array

/** A piece of SQL with the values of its `?`, in order. */
export type Sql = { readonly text: string; readonly params: readonly SqlValue[] }

/**
 * Tagged template for SQL. Values become bound parameters, never text; a nested `sql` piece is put in
 * place with its own parameters, so that statements are composed without gluing strings.
 */
export const sql = (strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql => {
  let text = strings[0] ?? ''
  const params: SqlValue[] = []
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text
      params.push(...value.params)
    } else {
      text += '?'
      params.push(value)
    }
    text += strings[index + 1] ?? ''
  })
  return { text, params }
}

const isSql = (value: SqlValue | Sql): value is Sql =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array)

/**
 * `(SELECT value …)` over a list of any length, for `IN`. The list is one parameter, so that the text
 * of the statement stays the same and is prepared once.
 */
export const listOf = (values: readonly (string | number)[]): Sql =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
