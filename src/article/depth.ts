import type {Nodes, Root} from 'mdast'
import {tells} from '../messages/tells.ts'
import type {Span} from '../model.ts'
import {htmlTokens, inlineElements, voidElements} from './html.ts'
import type {Excess, Limits} from './limits.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(','))

/** Elements that are still open in the next paragraph: a browser, or any HTML parser, opens them there again, and the
 *  space between two paragraphs is enough to make each a level of everything that follows. */
const LASTING = set('b,big,code,em,font,i,s,small,strike,strong,tt,u')
/** Elements that end where another of their kind begins, and the elements beyond which none of that kind looks. They
 *  add no level. */
const ENDING: ReadonlyMap<string, readonly [kind: readonly string[], within: string]> = new Map([
  ['p', [['p'], 'button']],
  ['li', [['li'], 'ol,ul']],
  ['dt', [['dt', 'dd'], 'dl']],
  ['dd', [['dt', 'dd'], 'dl']],
  ['option', [['option'], 'optgroup']],
  ['optgroup', [['option', 'optgroup'], 'select']],
  ['select', [['select'], '']],
  ['button', [['button'], '']]
])
/** Parts of a table: whatever was opened in one part ends with it. */
const PARTS = set('caption,col,colgroup,tbody,td,tfoot,th,thead,tr')
/** They never nest in one another, and nothing else ends with them. */
const FLAT = set('a,body,form,frame,frameset,head,html,nobr,rb,rp,rt,rtc')
/** Their content contains no elements. */
const RAW = set('iframe,noembed,noframes,plaintext,script,style,textarea,title,xmp')
/** An end tag inside them closes nothing outside. */
const BARRIERS = set('applet,marquee,object,table,template')
const FOREIGN = set('math,svg')

/** An open element, or a block of the Markdown that ends what was opened in it. */
interface Open {
  /** Empty for a block. */
  readonly name: string
  /** Levels that it adds. */
  readonly levels: 0 | 1
}

/** Say where the levels of emphasis, links and raw HTML are too many for those who read the tree, or nothing. What is
 *  opened in one paragraph and never closed counts in all that follow. One pass, without recursion. */
export function excessDepth(tree: Root, {nesting, blocks}: Limits): Excess | undefined {
  const levels = new Levels()
  const path: Array<{readonly node: Nodes; at: number; readonly mark: Open | undefined}> = []
  let inline = 0
  let again = 0
  let next: Nodes | undefined = tree
  for (;;) {
    if (next) {
      const kind = kindOf(next)
      if (kind === 'inline') inline++
      if (kind === 'leaf') again += levels.lasting
      path.push({node: next, at: 0, mark: kind === 'leaf' || kind === 'container' ? levels.begin() : undefined})
      if (next.type === 'html') levels.read(next.value, nesting)
      const span = {start: next.position?.start.offset ?? 0, end: next.position?.start.offset ?? 0}
      if (inline + levels.depth > nesting) return tooDeep(span, nesting, levels.depth > 0)
      if (again > blocks) return {span, ...tells('limit/reopened', {most: blocks})}
    }
    const last = path.at(-1)
    if (!last) return undefined
    next = 'children' in last.node ? (last.node.children[last.at++] as Nodes | undefined) : undefined
    if (next) continue
    path.pop()
    if (kindOf(last.node) === 'inline') inline--
    if (last.mark) levels.end(last.mark, last.node.type)
  }
}

function tooDeep(span: Span, nesting: number, html: boolean): Excess {
  return {span, ...tells(html ? 'limit/html' : 'limit/emphasis', {most: nesting})}
}

function kindOf({type}: Nodes): 'inline' | 'leaf' | 'container' | undefined {
  if (type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'link' || type === 'linkReference')
    return 'inline'
  if (type === 'paragraph' || type === 'heading' || type === 'tableCell') return 'leaf'
  return type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition' ? 'container' : undefined
}

/** The open elements, as an HTML parser sees them; rather one too many than one too few. */
class Levels {
  depth = 0
  #open: Open[] = []

  /** How many are reopened in the next paragraph. */
  get lasting(): number {
    return this.depth && this.#open.filter(({name}) => LASTING.has(name)).length
  }

  begin(): Open {
    const mark: Open = {name: '', levels: 0}
    this.#open.push(mark)
    return mark
  }

  /** A block ends, and with it whatever was opened inside, unless that lasts or cannot be closed from outside. An
   *  element that is not inline ends the paragraph before; nothing leaves the cell of a table. */
  end(mark: Open, type: Nodes['type']): void {
    const at = this.#open.lastIndexOf(mark)
    if (at < 0) return
    const inside = this.#open.slice(at + 1)
    const closes = !inside.some(({name}) => BARRIERS.has(name))
    const stays = ({name}: Open) =>
      !closes || LASTING.has(name) || (type === 'paragraph' && name !== '' && !inlineElements.has(name))
    this.#keep([...this.#open.slice(0, at), ...(type === 'tableCell' ? [] : inside.filter(stays))])
  }

  /** No further than it matters. */
  read(html: string, most: number): void {
    for (const token of htmlTokens(html, RAW)) {
      if (token.type === 'open') this.#push(token.name, html.slice(token.start, token.end))
      else if (token.type === 'close') this.#end(token.name)
      if (this.depth > most) return
    }
  }

  #push(name: string, html: string): void {
    // In drawings and formulas every element nests, and may close itself.
    if (this.#open.some((one) => FOREIGN.has(one.name))) {
      if (!html.endsWith('/>')) this.#add({name, levels: 1})
      return
    }
    if (voidElements.has(name) || FLAT.has(name)) return
    if (PARTS.has(name)) {
      this.#endPart()
      return
    }
    if (!inlineElements.has(name)) this.#close(['p'], 'button')
    const [kind, within] = ENDING.get(name) ?? []
    if (kind) this.#close(kind, within)
    this.#add({name, levels: kind ? 0 : 1})
  }

  /** The innermost of these names, and what is open in it; the search stops where none of them looks further. */
  #close(names: readonly string[], within = ''): void {
    const limits = within.split(',')
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const {name} = this.#open[at]!
      if (names.includes(name)) {
        const above = this.#open.slice(at + 1)
        const kept = LASTING.has(name) ? above : above.filter((other) => LASTING.has(other.name))
        this.#keep([...this.#open.slice(0, at), ...kept])
        return
      }
      if (BARRIERS.has(name) || (name !== '' && limits.includes(name))) return
    }
  }

  #end(name: string): void {
    if (PARTS.has(name)) this.#endPart()
    else this.#close([name])
  }

  #endPart(): void {
    const table = this.#open.findLastIndex(({name}) => name === 'table')
    if (table >= 0) this.#keep(this.#open.slice(0, table + 1))
  }

  #add(one: Open): void {
    this.#open.push(one)
    this.depth += one.levels
  }

  #keep(open: Open[]): void {
    this.#open = open
    this.depth = open.reduce((sum, {levels}) => sum + levels, 0)
  }
}
