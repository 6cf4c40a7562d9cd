import {generic, whole} from './generic.ts'
import type {Language, LanguagePack} from './language.ts'
import {localeOf} from './locale.ts'

/** The language of a locale: the best-fitting pack, completed from `Intl`; or only what `Intl` and the script say.
 *  Answers for every BCP 47 tag; throws a RangeError on anything else.
 *
 *  A pack serves its language in its own script: `ar` serves `ar-EG-u-nu-arab` but not `ar-Latn`, and `pt-BR` is served
 *  by `pt-BR` rather than by `pt`.
 *  @example
 *  import {language} from 'polyedition/languages'
 *  import {ar} from 'polyedition/languages/ar'
 *  language('ar-EG', [ar]).name // → 'العربية'
 *  language('fr').dir // → 'ltr' */
export function languageFor(tag: string, packs: readonly LanguagePack[] = []): Language {
  const pack = packFor(tag, packs)
  return pack ? whole(pack) : generic(tag)
}

/** The same for a string that may not be a tag, as in an article: undefined then. */
export function languageIfTag(tag: string, packs?: readonly LanguagePack[]): Language | undefined {
  try {
    return languageFor(tag, packs)
  } catch {
    return undefined
  }
}

/** The pack that serves a tag best; undefined where none does. */
export function packFor<P extends Pick<LanguagePack, 'tag'>>(tag: string, packs: readonly P[]): P | undefined {
  // The ordinary case, asked for every text.
  const plain = packs.find((pack) => pack.tag === tag)
  if (plain || packs.length === 0) return plain
  const wanted = written(tag)
  let best: {pack: P; fit: number} | undefined
  for (const pack of packs) {
    const fit = fitOf(wanted, pack.tag)
    if (fit > (best?.fit ?? 0)) best = {pack, fit}
  }
  return best?.pack
}

interface Written {
  readonly base: string
  readonly language: string
  readonly script: string | undefined
  readonly region: string | undefined
  /** Whether the tag itself names a region. */
  readonly regional: boolean
}

const known = new Map<string, Written>()

function written(tag: string): Written {
  const before = known.get(tag)
  if (before) return before
  const locale = localeOf(tag)
  const {language, script, region} = locale.maximize()
  const made = {base: locale.baseName, language, script, region, regional: locale.region !== undefined}
  if (known.size < 1000) known.set(tag, made)
  return made
}

/** 0 where the pack is for another language or script. */
function fitOf(wanted: Written, tag: string): number {
  let own: Written
  try {
    own = written(tag)
  } catch {
    return 0
  }
  if (own.language !== wanted.language || own.script !== wanted.script || own.language === 'und') return 0
  if (own.base === wanted.base) return 4
  if (own.regional && own.region === wanted.region) return 3
  return own.regional ? 1 : 2
}
