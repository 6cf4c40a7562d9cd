import type {Element, Nodes, Properties} from 'hast'
import {type Attributes, el, escapeXml} from './xml.ts'

/** A tree of sanitized HTML as XHTML, for formats that contain markup as XML. */
export function xhtml(node: Nodes, namespace?: string): string {
  if (node.type === 'text') return escapeXml(node.value)
  if (node.type === 'root') return node.children.map((child) => xhtml(child)).join('')
  return node.type === 'element' ? element(node, namespace) : ''
}

const empty = new Set('area br col hr img input wbr'.split(' '))

function element({tagName, properties, children}: Element, xmlns: string | undefined): string {
  const attributes = {...(xmlns !== undefined && {xmlns}), ...attributesOf(properties)}
  const made = el(tagName, attributes, ...children.map((child) => xhtml(child)))
  // `<p/>` is an open paragraph to whoever reads this as HTML.
  return made.endsWith('/>') && children.every((child) => child.type !== 'element') && !empty.has(tagName)
    ? `${made.slice(0, -2)}></${tagName}>`
    : made
}

function attributesOf(properties: Properties): Attributes {
  const found: Record<string, string> = {}
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    const name = attributeName(property)
    found[name] = value === true ? name : Array.isArray(value) ? value.join(' ') : String(value)
    // XML parsers know a language by this attribute only.
    if (name === 'lang') found['xml:lang'] = String(value)
  }
  return found
}

/** hast names attributes as the DOM does: `className`, `hrefLang`, `dataFootnoteRef`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`
  return property.toLowerCase()
}
