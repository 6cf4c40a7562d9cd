import {csv} from './csv.ts'
import type {ExchangeFormat, ExchangeRead, ReadOptions} from './exchange.ts'
import {refusal} from './exchange.ts'
import {po} from './po.ts'
import {tmx} from './tmx.ts'
import {xliff} from './xliff.ts'
import {xliff12} from './xliff12.ts'

/** Every format that we write and read, in the order in which a file is tried. */
export const exchangeFormats: readonly ExchangeFormat[] = [xliff, xliff12, po, tmx, csv]

/** A format by its id: `xliff`, `xliff12`, `po`, `tmx`, `csv`. Undefined for any other.
 *  @example
 *  import {formatNamed} from 'polyedition/exchange'
 *  formatNamed('csv').extensions[0] // → 'csv' */
export function formatNamed(id: string): ExchangeFormat | undefined {
  return exchangeFormats.find((format) => format.id === id)
}

const ENOUGH = 4000

/** Read a file of any of these formats; the content tells which one, whatever the file is called.
 *  @example
 *  import {readExchange} from 'polyedition/exchange'
 *  readExchange('nothing known', 'a.txt').findings[0].ruleId // → 'exchange-broken-file' */
export function readExchange(
  text: string,
  path?: string,
  options: ReadOptions = {},
  formats: readonly ExchangeFormat[] = exchangeFormats
): ExchangeRead & {readonly format?: string} {
  const start = text.slice(0, ENOUGH).replace(/^\ufeff/, '')
  const format = formats.find((one) => one.detect(start))
  if (format) return {format: format.id, ...format.read(text, path, options)}
  const names = formats.map(({id}) => `\`${id}\``).join(', ')
  const reason = `Found no format of ours, expected one of ${names}; export the translations in one of them`
  return {documents: [], findings: [refusal(reason, {line: 1, column: 1, offset: 0}, path)]}
}
