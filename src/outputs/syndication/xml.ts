/** An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Child = string | undefined | false

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An element; `children` are XML already. Those that are absent are left out. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): string {
  let open = name
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`
  }
  let inside = ''
  for (const child of children) if (child) inside += child
  return inside === '' ? `<${open}/>` : `<${open}>${inside}</${name}>`
}

/** An element that holds text; nothing where there is none. */
export function leaf(name: string, text: string | undefined, attributes: Attributes = {}): string {
  const written = text === undefined ? '' : escapeXml(text)
  return written === '' ? '' : el(name, attributes, written)
}

/** Text for an element. `>` is escaped, too, so that no `]]>` stands in it. */
export function escapeXml(text: string): string {
  if (!/[&<>\0-\x1f\ud800-\udfff\ufffe\uffff]/.test(text)) return text
  return allowed(text).replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))
}

/** White space other than the plain one would be folded by the reader of an attribute. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/["\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)
}

// What XML 1.0 cannot express, not even as a reference: controls, lone surrogates, two noncharacters.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Controls are removed; a replacement shows that a character is missing. */
function allowed(text: string): string {
  return text.replace(forbidden, (c) => (/\p{Surrogate}/u.test(c) ? '\ufffd' : ''))
}
