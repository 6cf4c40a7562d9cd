import {addressProblem} from '../address.ts'
import {renameTags} from '../catalog/index.ts'
import type {LocaleAddress, Segment, SegmentTag, TagKind} from '../model.ts'
import {cutTags, escapeText, linkedIn, writeTag} from '../segment/index.ts'
import type {Side} from './rows.ts'
import {bareAddress} from './tokens.ts'

/** A target in the names of its segment. */
export interface FittedTarget {
  readonly text: string
  readonly addresses: readonly LocaleAddress[]
  /** What of the translation's mark-up could not be kept, or differs. */
  readonly notes: readonly string[]
  /** Something is lost that may be more than mark-up: it is not sure. */
  readonly lost: boolean
  /** It has none of several links, codes and the like: perhaps it translates another text. */
  readonly bare: boolean
}

/** The tags of a segment with what they lead to. */
interface Seen extends SegmentTag {
  readonly address?: string
  /** Which of the joined targets it stands in. */
  readonly part: number
}

/** Names the tags of translations after those of their articles; made once for both. */
export class TagFitter {
  readonly #source: Side
  readonly #target: Side

  constructor(source: Side, target: Side) {
    this.#source = source
    this.#target = target
  }

  /** Gives the mark-up of a translation the names of the source's tags: what leads to the same place or shows the same,
   *  then, where equally many are left on both sides, one after the other. What the source does not have is left out,
   *  its words stay. */
  fit(source: Segment, targets: readonly Segment[]): FittedTarget {
    const ours = seenIn(this.#source, [source])
    const theirs = seenIn(this.#target, targets)
    const pairs = pairsOf(ours, theirs, [this.#source.article.lang, this.#target.article.lang])
    const texts = targets.map(({text, tags}, part) => {
      const names = new Map<string, string | undefined>()
      for (const tag of theirs) if (tag.part === part) names.set(tag.name, pairs.get(tag)?.name)
      for (const {name} of tags) if (!names.has(name)) names.set(name, undefined)
      return renameTags(text, names)
    })
    const paired = new Set([...pairs.values()].map(({name}) => name))
    const missing = ours.filter(({name, kind}) => !paired.has(name) && !FREE.has(kind))
    const left = theirs.filter((tag) => !pairs.has(tag) && tag.kind !== 'break')
    const codes = [...pairs].filter(([a, b]) => a.kind === 'code' && a.value !== b.value)
    return {
      text: locked(texts.join(' '), source),
      addresses: ownAddresses([...named(pairs), ...this.#lone(source, targets)]),
      notes: [
        ...left.map((tag) => `left out ${shown(tag)}, which the source does not have`),
        ...missing.map((tag) => `lacks ${shown(tag)} of the source`),
        ...codes.map(([a, b]) => `has the code \`${a.value}\` for \`${b.value}\``)
      ],
      bare: missing.length > 1 && ours.every((tag) => FREE.has(tag.kind) || !paired.has(tag.name)),
      lost: codes.length > 0 || missing.length > 0 || left.some(({kind}) => !FREE.has(kind))
    }
  }

  /** A picture by itself, which has no tag. */
  #lone(source: Segment, targets: readonly Segment[]): LocaleAddress[] {
    const ours = linkedIn(this.#source.article, source).get('img')
    const theirs = targets.length === 1 ? linkedIn(this.#target.article, targets[0]!).get('img') : undefined
    return ours && theirs ? [{name: 'img', source: ours.address, target: theirs.address}] : []
  }
}

function seenIn({article}: Side, segments: readonly Segment[]): Seen[] {
  return segments.flatMap((segment, part) => {
    const linked = linkedIn(article, segment)
    return segment.tags.map((tag): Seen => {
      const address = linked.get(tag.name)?.address
      return {...tag, part, ...(address !== undefined && {address})}
    })
  })
}

/** A translator may do without these. */
const FREE: ReadonlySet<TagKind> = new Set(['strong', 'em', 'del', 'break'])
const SHARED: ReadonlySet<TagKind> = new Set(['strong', 'em', 'del'])

/** Tags of the translation → tags of the source. */
function pairsOf(ours: readonly Seen[], theirs: readonly Seen[], languages: readonly string[]): Map<Seen, Seen> {
  const pairs = new Map<Seen, Seen>()
  const taken = new Set<Seen>()
  const take = (tag: Seen, own: Seen | undefined): void => {
    if (!own) return
    pairs.set(tag, own)
    if (!SHARED.has(own.kind)) taken.add(own)
  }
  const steps: ReadonlyArray<(tag: Seen) => string | undefined> = [
    ({address, value}) => address ?? value,
    ({address}) => (address === undefined ? undefined : bareAddress(address, languages)),
    ({kind, name}) => (SHARED.has(kind) ? name : undefined)
  ]
  for (const step of steps) {
    const waiting = new Map<string, Seen[]>()
    const idOf = (tag: Seen) => `${tag.kind}\n${step(tag)}`
    for (const tag of ours.toReversed()) if (!taken.has(tag)) push(waiting, idOf(tag), tag)
    for (const tag of theirs) {
      if (pairs.has(tag) || step(tag) === undefined) continue
      const list = waiting.get(idOf(tag))
      take(tag, SHARED.has(tag.kind) ? list?.at(-1) : list?.pop())
    }
  }
  for (const kind of new Set(theirs.map((tag) => tag.kind))) {
    const [a, b] = [theirs, ours].map((all) => all.filter((tag) => tag.kind === kind))
    const open = a!.filter((tag) => !pairs.has(tag))
    const free = b!.filter((tag) => !taken.has(tag))
    if (open.length === free.length) for (const [at, tag] of open.entries()) take(tag, free[at])
  }
  restyle(ours, theirs, pairs)
  return pairs
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Bold for italics, where each side has only one of them. */
function restyle(ours: readonly Seen[], theirs: readonly Seen[], pairs: Map<Seen, Seen>): void {
  const open = theirs.filter((tag) => SHARED.has(tag.kind) && !pairs.has(tag))
  const used = new Set(pairs.values())
  const free = ours.filter((tag) => SHARED.has(tag.kind) && !used.has(tag))
  if (open.length === 1 && free.length === 1) pairs.set(open[0]!, free[0]!)
}

const named = (pairs: ReadonlyMap<Seen, Seen>): LocaleAddress[] =>
  [...pairs].flatMap(([{address: target}, {name, address: source}]) =>
    source === undefined || target === undefined ? [] : [{name, source, target}]
  )

/** Only what leads elsewhere, and not to where something would run. */
const ownAddresses = (all: readonly LocaleAddress[]): LocaleAddress[] =>
  all.filter(({source, target}) => source !== target && addressProblem(target) === undefined)

function shown({kind, name, value, address}: Seen): string {
  const what = address ?? value
  return what === undefined ? `\`<${name}>\`` : `the ${kind} \`${what}\``
}

/** Code is not translated: in its tag stands the text of the source. */
function locked(text: string, {tags}: Segment): string {
  const codes = new Map(tags.flatMap(({kind, name, value = ''}) => (kind === 'code' ? [[name, value] as const] : [])))
  if (!codes.size) return text
  let out = ''
  let inside: string | undefined
  for (const cut of cutTags(text, new Set(tags.map(({name}) => name)))) {
    if (cut.type === 'text') out += inside === undefined ? cut.text : ''
    else {
      if (inside === undefined || cut.name === inside) out += writeTag(cut)
      if (cut.type === 'open' && codes.has(cut.name) && inside === undefined) {
        inside = cut.name
        out += escapeText(codes.get(cut.name)!)
      } else if (cut.type === 'close' && cut.name === inside) inside = undefined
    }
  }
  return out
}
