import {type DiffPiece, describeStale} from '../../catalog/index.ts'
import {languageFor} from '../../languages/choose.ts'
import {code, message, says, words} from '../../messages/says.ts'
import type {Message, Words} from '../../model.ts'
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
      const said = {
        text: words(excerpt(segment.plain), {locale: sourceLocale}),
        command: code(`polyedition accept ${slug} --locale ${locale} --key ${key}`)
      }
      const note = edit?.diff.length ? differenceOf(edit.diff, sourceLocale, recorded?.note) : undefined
      yield {
        key,
        ...(edit?.gravity.length
          ? says('state-stale/what', {...said, what: edit.gravity}, note)
          : says('state-stale', said, note))
      }
    }
  }
}

function differenceOf(diff: readonly DiffPiece[], lang: string, note: string | undefined): Message {
  const difference: Words = {text: show(diff), lang, bare: true}
  return note === undefined
    ? message('state-stale/difference', {difference})
    : message('state-stale/difference-note', {difference, note: {text: note, bare: true}})
}

/** As `git diff --word-diff` marks it. */
const show = (diff: readonly DiffPiece[]) =>
  diff.map(({type, text}) => (type === 'kept' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')
