import {code, counted, says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {signedThings} from '../signed-things.ts'

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
    for (const {entry, state, signature, changed = []} of judged) {
      if (state !== 'lapsed' || !signature) continue
      const said = {
        text: words(excerpt(entry.target ?? ''), {locale}),
        by: {text: signature.by, bare: true as const},
        date: code(signature.date.slice(0, 10)),
        ...of
      }
      yield {
        key: entry.key,
        ...(changed.length > 0
          ? says('state-unsigned/lapsed-by', {...said, changed: signedThings(changed)})
          : says('state-unsigned/lapsed', said)),
        actual: signature.by
      }
    }
  }
}
