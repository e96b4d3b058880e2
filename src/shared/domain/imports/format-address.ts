export type AddressParts = {
  readonly box?: string
  readonly extended?: string
  readonly street?: string
  readonly city?: string
  readonly region?: string
  readonly postalCode?: string
  readonly country?: string
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

/** An address in one line, in the order in which it is written where it belongs. Empty where all parts are. */
export const formatAddress = (parts: AddressParts): string => {
  const said = (part: keyof AddressParts) => (parts[part] ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ').trim()
  const [box, extended, street] = [said('box'), said('extended'), said('street')]
  const [city, region, postalCode, country] = [said('city'), said('region'), said('postalCode'), said('country')]
  if (JAPANESE.test(region + city + street)) {
    const postal = postalCode === '' ? '' : `〒${postalCode.replace(/^〒\s*/, '')}`
    // The country is not said in an address at home.
    return joined([postal, region + city + street, extended, box, country === '日本' ? '' : country], ' ')
  }
  return joined([box, extended, street, city, joined([region, postalCode], ' '), country], ', ')
}

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator)
