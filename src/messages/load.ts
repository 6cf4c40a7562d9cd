import i18next from 'i18next'
import {en} from './en.ts'
import type {Texts} from './fill.ts'
import {more} from './more.ts'
import {allEnglish} from './tells.ts'

type Resource = Readonly<Record<string, string>>

/** What our rules say in other languages, each loaded when it is asked for. */
const others: Readonly<Record<string, () => Promise<Resource>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  he: async () => (await import('./he.ts')).he
}

/** The languages in which findings can be read. */
export const messageLanguages: readonly string[] = [allEnglish.lng, ...Object.keys(others)]

/** The texts of findings in a language, for `messageParts`; undefined where nobody has written them. i18next chooses the
 *  form that goes with a number.
 *  @example
 *  import {loadMessages} from 'polyedition'
 *  const hebrew = await loadMessages('he-IL')
 *  hebrew.lng // → 'he' */
export async function loadMessages(tag: string): Promise<Texts | undefined> {
  const lng = messageLanguages.find((one) => one === tag.toLowerCase().split(/[-_]/)[0])
  if (lng === undefined) return undefined
  if (lng === allEnglish.lng) return allEnglish
  const instance = i18next.createInstance()
  await instance.init({
    lng,
    fallbackLng: allEnglish.lng,
    resources: {[allEnglish.lng]: {translation: {...en, ...more}}, [lng]: {translation: await others[lng]!()}},
    nsSeparator: false,
    keySeparator: false
  })
  return {
    lng,
    // Our own `fill` puts the values in, so that each stays a part of its own and is never read as a text of i18next.
    text: (id, count) => instance.t(id, {...(count !== undefined && {count}), skipInterpolation: true})
  }
}
