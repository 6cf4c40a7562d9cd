import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {CLEAN} from '../check/index.ts'
import {languageFor} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import {type Sheet, verdicts} from './ledger-sheets.ts'
import {h} from './page/h.ts'

export interface LedgerPageOptions {
  readonly slug: string
  readonly headline: string
  readonly sheets: readonly Sheet[]
  readonly languages: readonly LanguagePack[]
}

/** The page that a copy desk reads before it signs off: one table a sheet, one row a figure or claim, one column an
 *  edition. Self-contained, without a script. */
export function ledgerPage({slug, headline, sheets, languages}: LedgerPageOptions): string {
  const attributes = (locale: string) => ({lang: locale, dir: languageFor(locale, languages).dir})
  const source = sheets[0]?.sourceLocale
  const page = h(
    'html',
    {lang: 'en', dir: 'ltr'},
    h(
      'head',
      {},
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', {}, `${slug}: ledger`),
      h('style', {}, style)
    ),
    h(
      'body',
      {},
      h(
        'main',
        {},
        h('h1', source === undefined ? {} : attributes(source), headline),
        ...sheets.flatMap((sheet) => [
          h('h2', {}, sheet.title),
          summary(sheet),
          ...limitsOf(sheet),
          tableOf(sheet, attributes)
        ])
      )
    )
  )
  return `<!doctype html>\n${toHtml(page)}\n`
}

const limitsOf = ({unchecked}: Sheet): Element[] => unchecked.map(({reason}) => h('p', {className: ['limit']}, reason))

function summary({rows}: Sheet): Element {
  const wrong = rows.filter(({cells}) => cells.some(({verdict}) => !CLEAN.has(verdict)))
  const words = wrong.length === 0 ? 'all editions agree' : `${wrong.length} to look at`
  return h('p', {className: [wrong.length === 0 ? 'clean' : 'open']}, `${rows.length} rows, ${words}`)
}

function tableOf({sourceLocale, locales, rows}: Sheet, attributes: (locale: string) => {lang: string; dir: string}) {
  const own = (locale: string, text: string) => h('bdi', attributes(locale), text)
  return h(
    'div',
    {className: ['table'], tabIndex: 0},
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...[sourceLocale, ...locales].map((locale) => h('th', {scope: 'col'}, locale)))),
      h(
        'tbody',
        {},
        ...rows.map(({key, source, about, sentence, cells}) =>
          h(
            'tr',
            {},
            h(
              'th',
              {scope: 'row'},
              source === undefined ? '–' : own(sourceLocale, source),
              h('small', {}, about.reason),
              sentence === undefined ? undefined : h('q', attributes(sourceLocale), sentence),
              h('code', {}, key)
            ),
            ...locales.map((locale) => {
              const cell = cells.find((one) => one.locale === locale)
              if (!cell) return h('td', {}, '')
              const {sign, words} = verdicts[cell.verdict]
              return h(
                'td',
                {className: [cell.verdict]},
                h('span', {className: ['sign'], title: words}, sign),
                ' ',
                cell.text === undefined ? h('i', {}, words) : own(locale, cell.text),
                cell.about && h('small', {}, cell.about.reason),
                cell.text !== undefined && cell.verdict !== 'agrees' && h('small', {}, words),
                cell.sentence === undefined ? undefined : h('q', attributes(locale), cell.sentence)
              )
            })
          )
        )
      )
    )
  )
}

const style = `:root{--paper:#fff;--ink:#1c1b19;--soft:#5c5851;--rule:#dcd8cf;--good:#1e6b37;--bad:#a3231a;--bad-tint:#fbe4e0;--note:#7a5200;--note-tint:#fbf0d6;color-scheme:light dark}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif}
main{max-inline-size:80rem;margin-inline:auto;padding:1.5rem 1.25rem}
h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}
p{margin:0 0 .75rem;color:var(--soft)}.clean{color:var(--good)}.open{color:var(--bad)}
.table{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem;border-block-end:1px solid var(--rule)}
tbody th{font-weight:600}
thead th{color:var(--soft);font-weight:600;border-block-end:2px solid var(--rule)}
q{display:block;quotes:none;color:var(--soft);font-weight:400;font-size:.875rem;margin-block-start:.25rem}
small{display:block;color:var(--soft);font-weight:400}
code{display:block;color:var(--soft);font:.75rem ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-weight:400}
.sign{color:var(--good);font-weight:700}
.differs,.gone{background:var(--bad-tint)}.hedge,.open:is(td){background:var(--note-tint)}
:is(.differs,.gone) .sign{color:var(--bad)}.hedge .sign{color:var(--note)}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#e9e6df;--soft:#aaa59b;--rule:#383a41;--good:#7fd39a;--bad:#ff9d90;--bad-tint:#47201c;--note:#f0c36a;--note-tint:#3d3012}}
@media print{.table{overflow:visible}}`
