import {useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {differencesOf, type Sheet} from '../../outputs/ledger-sheets.ts'
import {api, changes} from '../api.ts'
import type {LocaleInfo} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import type {Session} from '../session.ts'
import {t, type Word} from '../words/index.ts'
import {StoryHead} from './story-head.tsx'

interface Props {
  readonly session: Session
  readonly locales: readonly LocaleInfo[]
}

/** In the order in which the server tells them. */
const titles: readonly Word[] = ['figures', 'statements', 'credits']

/** What the story states and what this edition makes of it, row by row: what an editor reads before it goes out. */
export function Sign({session, locales}: Props): JSX.Element {
  const [sheets, setSheets] = useState<readonly Sheet[]>()
  const [isAll, setAll] = useState(true)
  const {slug, locale} = session.of
  useSignalEffect(() => {
    if (changes.value >= 0) api.ledger(slug).then(setSheets, () => setSheets([]))
  })
  return (
    <>
      <StoryHead session={session} tab="sign">
        <div class="tools">
          <label class="choice">
            <input type="checkbox" checked={!isAll} onChange={() => setAll(!isAll)} />
            {t('onlyDifferences')}
          </label>
        </div>
      </StoryHead>
      <main>
        {sheets === undefined ? (
          <p class="nothing" role="status">
            {t('loading')}
          </p>
        ) : (
          sheets.map((sheet, at) => (
            <Table key={sheet.title} {...{sheet, session, locales, isAll, locale}} title={titles[at]!} />
          ))
        )}
      </main>
    </>
  )
}

interface TableProps extends Props {
  readonly sheet: Sheet
  readonly isAll: boolean
  readonly locale: string
  readonly title: Word
}

function Table({sheet, session, locales, isAll, locale, title}: TableProps): JSX.Element {
  const {source} = session.view.value
  const infos = sheet.locales.map((name) => locales.find((one) => one.locale === name))
  const {rows} = isAll ? sheet : differencesOf(sheet)
  return (
    <section>
      <h2>{t(title)}</h2>
      {sheet.unchecked.map((line) => (
        <p key={line} class="nothing" lang="en" dir="ltr">
          {line}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={t(title)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{source.name}</th>
              {infos.map((info, at) => (
                <th scope="col" key={sheet.locales[at]}>
                  {info?.name ?? sheet.locales[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={`${row.key} ${at}`}>
                <th scope="row">
                  <a href={hrefOf({view: 'story', slug: session.of.slug, locale, key: row.key})}>
                    <bdi lang={source.lang}>{row.source ?? '—'}</bdi>
                  </a>
                  <Sentence text={row.sentence} lang={source.lang} />
                </th>
                {row.cells.map((cell, column) => (
                  <td key={cell.locale} class={cell.verdict}>
                    <bdi lang={infos[column]?.lang ?? cell.locale}>{cell.text ?? ''}</bdi>{' '}
                    <span class="verdict">{t(`verdict-${cell.verdict}`)}</span>
                    <Sentence text={cell.sentence} lang={infos[column]?.lang ?? cell.locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <p class="nothing">{t('noDifferences')}</p>}
    </section>
  )
}

function Sentence({text, lang}: {readonly text: string | undefined; readonly lang: string}): JSX.Element | null {
  return text === undefined ? null : (
    <q lang={lang} dir="auto">
      {text}
    </q>
  )
}
