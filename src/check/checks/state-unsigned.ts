import {code, counted, says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Somebody answers for every translation as it is now, where the configuration asks for it: one finding for those that
 *  nobody signed, and one for each signature that has lapsed. */
export const stateUnsigned: CatalogCheck = {
  id: 'state-unsigned',
  scope: 'catalog',
  severity: 'error',
  needs: {},
  *run({entries, slug, locale}, _, {signed}) {
    if (!signed) return
    const of = {locale: code(locale), command: code(`polyedition sign ${slug} --locale ${locale} --by "…"`)}
    // Of the others other rules speak: nobody signs what is not done.
    const done = entries.filter(({status}) => status === 'current')
    const judged = done.map((entry) => ({entry, ...signed(entry)}))
    const open = judged.filter(({state}) => state === 'unsigned')
    const [first] = open
    if (first)
      yield {
        key: first.entry.key,
        ...says('state-unsigned', {
          texts: counted('translations', open.length),
          total: entries.length,
          key: code(first.entry.key),
          ...of
        })
      }
    for (const {entry, state, signature} of judged) {
      if (state !== 'lapsed' || !signature) continue
      yield {
        key: entry.key,
        ...says('state-unsigned/lapsed', {
          text: words(excerpt(entry.target ?? ''), {locale}),
          by: {text: signature.by, bare: true},
          date: code(signature.date.slice(0, 10)),
          ...of
        }),
        actual: signature.by
      }
    }
  }
}
