/** One choice of a header such as `Accept`. */
export interface Weighted {
  readonly value: string
  /** 0 to 1; 0 refuses. */
  readonly quality: number
}

/** More than a person sets. The rest is not read, so that no header is expensive. */
const MOST = 100

/** Read a header of choices with quality values (RFC 9110, 12.4.2), best first, equals in their order. Parameters other
 *  than `q` are dropped; a choice with an invalid `q` is left out. Never throws. */
export function readWeighted(header: string): Weighted[] {
  return header
    .split(',', MOST)
    .flatMap((part) => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const given = parameters.find((one) => /^q\s*=/i.test(one))?.replace(/^q\s*=\s*/i, '')
      if (!value || (given !== undefined && !/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given))) return []
      return [{value: value.toLowerCase(), quality: given === undefined ? 1 : Number(given)}]
    })
    .sort((a, b) => b.quality - a.quality)
}
