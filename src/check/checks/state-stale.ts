import {type DiffPiece, describeStale} from '../../catalog/index.ts'
import {languageFor} from '../../languages/choose.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Every translation was made from the source as it is now. */
export const stateStale: CatalogCheck = {
  id: 'state-stale',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, locale, slug, sourceLocale}, _article, {languages, fill}) {
    const language = languageFor(sourceLocale, languages)
    for (const entry of entries) {
      if (entry.status !== 'stale') continue
      const {key, segment, recorded} = entry
      const edit = describeStale(entry, language, fill && {fill})
      const what = edit?.gravity.length ? ` (${edit.gravity.join(', ')})` : ''
      yield {
        key,
        reason: `Stale translation of \`${excerpt(segment.plain)}\`, its source changed since${what}; mend it, then run \`polyedition accept ${slug} --locale ${locale} --key ${key}\``,
        ...(edit?.diff.length && {note: show(edit.diff) + (recorded?.note ? ` — ${recorded.note}` : '')})
      }
    }
  }
}

/** As `git diff --word-diff` marks it. */
const show = (diff: readonly DiffPiece[]) =>
  diff.map(({type, text}) => (type === 'kept' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')
