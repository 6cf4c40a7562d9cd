/** A plain scalar that every YAML parser reads as exactly this text, even inside `[…]` and `{…}`. */
const PLAIN = /^[\p{L}][^\n\r\t:#,[\]{}"'`&*!|>%@\\]*[\p{L}\p{N}.)?»”’]$/u
/** Texts that a parser of YAML 1.1 or 1.2 would read as something else. */
const OTHER = /^(?:y|n|yes|no|true|false|on|off|null|nan|inf)$/i

/** Write a text as a scalar in place of `written`, quoted as that was where it can be. A block scalar becomes a quoted
 *  one; its last line break stays. */
export function writeYaml(text: string, written: string): string {
  const quote = written[0]
  if (quote === "'" && !/[\n\r]/.test(text)) return `'${text.replace(/'/g, "''")}'`
  if (quote === '|' || quote === '>') return `${doubleQuoted(text)}${/(?:\r\n?|\n)$/.exec(written)?.[0] ?? ''}`
  if (quote !== '"' && PLAIN.test(text) && !OTHER.test(text)) return text
  return doubleQuoted(text)
}

/** Between quotation marks, with the escapes that YAML, TOML and JSON have in common. */
export function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')
  // Control characters, and the line separators that YAML 1.1 breaks at.
  return `"${escaped.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}
