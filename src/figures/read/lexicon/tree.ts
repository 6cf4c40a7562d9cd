/** A pack's words and phrases as one tree: a word is looked up once, and its node lists every role it may have. The
 *  phrase index in `text/` answers one question per lookup; a word here is asked a dozen, so the roles are on the
 *  node. */
import type {FigureRole} from '../../../languages/figure-roles.ts'
import type {Fold} from '../../../text/folding.ts'
import {OPTIONAL_MARK, STRETCH} from '../../../text/marks.ts'
import {parsePattern} from '../../../text/pattern.ts'

export type Role =
  | FigureRole
  | 'cardinal'
  | 'plural'
  | 'ordinal'
  | 'compoundOrdinal'
  | 'andCardinal'
  | 'fraction'
  | 'fractionPlural'
  | 'unit'
  | 'dual'
  | 'currency'
  | 'currencyDual'
  | 'month'
  | 'calendarMonth'
  | 'calendarYear'
  | 'weekday'
  | 'daypart'
  | 'multiple'
  | 'decade'
  | 'agedDecade'
  | 'loose'
  | 'rough'
  | 'stage'
  | 'lone'
  | 'weekdayName'
  | 'weekdayLike'
  | 'degreeOf'
  | 'none'
  | 'numbered'

/** A step within a phrase: what the words so far mean, and which may follow. */
export interface Node {
  readonly roles: Map<Role, string>
  /** Its own roles, and those of the phrases it begins. */
  readonly reach: Set<Role>
  next: Map<string, Node> | undefined
  /** Whether a figure may begin here. */
  starts: boolean
  /** Whether this word alone may be a figure. */
  own: boolean
  /** What the word means in one exact spelling: خُمس is a fifth, خمس is five. */
  exact: Map<string, Node> | undefined
}

const STARTERS: readonly Role[] = [
  'cardinal',
  'ordinal',
  'fraction',
  'unit',
  'dual',
  'currency',
  'currencyDual',
  'month',
  'calendarMonth',
  'weekday',
  'weekdayLike',
  'daypart',
  'multiple',
  'decade',
  'agedDecade',
  'loose',
  'rough',
  'stage',
  'lone',
  'lastCentury',
  'none',
  'minus',
  'a',
  'compoundOrdinal',
  'belowZero',
  'aboveZero'
]

/** What a form means: a value in a role. */
export interface Saying {
  readonly form: string
  readonly role: Role
  readonly value: string
}

/** A tree of everything a pack's forms mean. Where a form has two values in one role, the first wins. */
export function treeOf(sayings: Iterable<Saying>, fold: Fold): ReadonlyMap<string, Node> {
  const root = new Map<string, Node>()
  for (const {form, role, value} of sayings) {
    const {words, exact} = parsePattern(form, ['='])
    let map = root
    let node: Node | undefined
    for (const word of words.flatMap((one) => one.split('-'))) {
      if (node) {
        node.next ??= new Map()
        map = node.next
      }
      node = entry(map, fold(word))
    }
    if (!node) continue
    if (exact || OPTIONAL_MARK.test(form)) {
      node.exact ??= new Map()
      node = entry(node.exact, exactForm(words.join(' ')))
    }
    if (!node.roles.has(role)) node.roles.set(role, value)
  }
  markStarts(root)
  markReach(root)
  return root
}

function entry(map: Map<string, Node>, key: string): Node {
  let node = map.get(key)
  if (!node) {
    // One shape for all, because engines read that fastest.
    node = {roles: new Map(), reach: new Set(), next: undefined, starts: false, own: false, exact: undefined}
    map.set(key, node)
  }
  return node
}

/** A word as exact spellings are compared: vowel marks and hamzas kept, stretching removed. */
export function exactForm(word: string): string {
  return word.normalize('NFC').replaceAll(STRETCH, '').toLowerCase()
}

/** A figure may begin at a word that itself can start one, or at the first word of such a phrase. */
function markStarts(map: ReadonlyMap<string, Node>): boolean {
  let any = false
  for (const node of map.values()) {
    const below = (node.next ? markStarts(node.next) : false) || (node.exact ? markStarts(node.exact) : false)
    node.own = STARTERS.some((role) => node.roles.has(role))
    node.starts = below || node.own
    any ||= node.starts
  }
  return any
}

function markReach(map: ReadonlyMap<string, Node>): void {
  for (const {roles, reach, next, exact} of map.values()) {
    for (const role of roles.keys()) reach.add(role)
    if (exact) markReach(exact)
    if (!next) continue
    markReach(next)
    for (const node of next.values()) for (const role of node.reach) reach.add(role)
  }
}
