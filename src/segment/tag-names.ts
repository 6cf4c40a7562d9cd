import type {Tag, TagKind} from '../model.ts'

/** How tags are called: these stems, and a number but for `strong`, `em` and `del`. */
const STEMS: Readonly<Record<string, TagKind>> = {
  strong: 'strong',
  em: 'em',
  del: 'del',
  a: 'link',
  code: 'code',
  img: 'image',
  br: 'break',
  fn: 'footnote',
  html: 'html',
  lock: 'html'
}

const kindOf = (name: string): TagKind | undefined => {
  const stem = name.replace(/\d+$/, '')
  return Object.hasOwn(STEMS, stem) ? STEMS[stem] : undefined
}

/** The tag that a name tells, where nobody remembers it. */
export function tagOfName(name: string): Tag | undefined {
  const kind = kindOf(name)
  return kind && /\d$/.test(name) !== ['strong', 'em', 'del'].includes(name) ? {name, kind} : undefined
}

/** Whether a name was meant as one of ours, so that a wrong number is known for a slip and not for text. */
export const looksLikeOurs = (name: string): boolean => kindOf(name) !== undefined
