import {once} from '../text/once.ts'
import {languageFor, packFor} from './choose.ts'
import type {Language, LanguagePack, WireWords} from './language.ts'

/** All of our packs, and the only place that lists them: each is imported on request. */
const ours: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: once(async () => (await import('./ar/index.ts')).ar),
  en: once(async () => (await import('./en/index.ts')).en),
  es: once(async () => (await import('./es/index.ts')).es),
  fa: once(async () => (await import('./fa/index.ts')).fa),
  fr: once(async () => (await import('./fr/index.ts')).fr),
  he: once(async () => (await import('./he/index.ts')).he)
}

/** Tags of the languages we have a pack for. */
export const packTags: readonly string[] = Object.keys(ours)

/** The languages of some locales, in order; imports only the packs that serve them. A locale that none of our packs
 *  serves is answered from `Intl` alone; locales of one pack share its data. Rejects with a RangeError on anything but
 *  a BCP 47 tag.
 *  @example
 *  import {loadLanguages} from 'polyedition/languages'
 *  const languages = await loadLanguages(['en', 'ar-EG'])
 *  languages.map(({tag, dir}) => `${tag} ${dir}`) // → ['en ltr', 'ar rtl'] */
export async function loadLanguages(tags: readonly string[]): Promise<Language[]> {
  const packs = packTags.map((tag) => ({tag}))
  return Promise.all(
    tags.map(async (tag) => {
      const own = packFor(tag, packs)
      return languageFor(tag, own && [await ours[own.tag]!()])
    })
  )
}

/** Only their wire words. */
const wires: Readonly<Record<string, () => Promise<{readonly wire: WireWords}>>> = {
  ar: once(() => import('./ar/wire.ts')),
  en: once(() => import('./en/wire.ts')),
  es: once(() => import('./es/wire.ts')),
  fa: once(() => import('./fa/wire.ts')),
  fr: once(() => import('./fr/wire.ts')),
  he: once(() => import('./he/wire.ts'))
}

/** These languages, plus the wire words of all our others: an embargo must be understood in any language, and agencies'
 *  copy comes in any. */
export async function withWire(languages: readonly Language[]): Promise<Language[]> {
  const rest = Object.keys(wires).filter((tag) => !packFor(tag, languages))
  const added = await Promise.all(
    rest.map(async (tag) => {
      const {dir, script} = languageFor(tag)
      return languageFor(tag, [{tag, dir, script, ...(await wires[tag]!())}])
    })
  )
  return [...languages, ...added]
}
