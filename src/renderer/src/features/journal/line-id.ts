/** Id in the document of an entry's line. */
export const lineId = (id: string): string => `line-${id}`
