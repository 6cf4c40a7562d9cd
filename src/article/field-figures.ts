import {code} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {BoundFigure} from '../model.ts'
import {compact, type Reading, unexpectedShape} from './field-reading.ts'
import type {FrontNode} from './front.ts'
import type {MetaDraft} from './meta-draft.ts'

const FIGURE_NAME = /^[A-Za-z][A-Za-z0-9-]*$/
const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/

export function readFigureFields(meta: MetaDraft, node: FrontNode, read: Reading): void {
  const figures: Record<string, BoundFigure> = {}
  const entries = node.entries()
  if (!entries) {
    if (node.shape !== 'nothing')
      read.report('article-field', node.span, unexpectedShape(node, 'figures', 'field/figure-each'))
    return
  }
  for (const {name, nameSpan, value} of entries) {
    if (!FIGURE_NAME.test(name)) {
      read.report('article-field', nameSpan, tells('field/figure-name', {name: code(name)}), {actual: name})
      continue
    }
    const figure = readFigure(name, value, read)
    if (figure) figures[name] = figure
  }
  meta.figures = figures
}

function readFigure(name: string, node: FrontNode, read: Reading): BoundFigure | undefined {
  const parts = node.shape === 'map' ? read.map(node, `figures.${name}`, ['value', 'style', 'currency']) : undefined
  const valueNode = parts ? parts.get('value') : node
  const text = valueNode && read.text(valueNode, `figures.${name}`)?.replace(/(?<=\d)_(?=\d)/g, '')
  if (text === undefined || !NUMBER.test(text)) {
    const said = text
      ? tells('field/figure-value', {found: code(text), name: code(name)})
      : tells('field/figure-none', {name: code(name)})
    read.report('article-field', node.span, said)
    return undefined
  }
  const style = parts?.get('style')
  const currency = parts?.get('currency')
  return compact<BoundFigure>({
    value: text.replace(/^\+/, ''),
    style:
      style &&
      read.choice(style, `figures.${name}.style`, ['decimal', 'compact', 'percent', 'ordinal', 'currency'] as const),
    currency: currency && read.text(currency, `figures.${name}.currency`)
  })
}
