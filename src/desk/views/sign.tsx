import {useSignal, useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {differencesOf, type Sheet, type SheetRow} from '../../outputs/ledger-sheets.ts'
import {api, changes} from '../api.ts'
import type {Hello, LocaleInfo, Signatures} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import type {Session} from '../session.ts'
import {t, type Word} from '../words/index.ts'
import {Said} from './parts.tsx'
import {Signature, Signing} from './signature.tsx'
import {StoryHead} from './story-head.tsx'

interface Props {
  readonly session: Session
  readonly locales: readonly LocaleInfo[]
}

/** In the order in which the server tells them. */
const titles: readonly Word[] = ['figures', 'statements', 'credits']

interface Read {
  readonly sheets: readonly Sheet[]
  readonly signatures: Signatures
}

/** What the story states and what this edition makes of it, row by row: what an editor reads before it goes out, and
 *  signs below. */
export function Sign({session, hello}: Pick<Props, 'session'> & {readonly hello: Hello}): JSX.Element {
  const [read, setRead] = useState<Read>()
  const [isAll, setAll] = useState(true)
  const everyLanguage = useSignal(false)
  const {slug, locale} = session.of
  useSignalEffect(() => {
    const of = everyLanguage.value ? {slug} : {slug, locale}
    if (changes.value < 0) return
    let isHere = true
    // Who signs signs what is shown: the hash is asked for before the rows, so that it is never of newer ones.
    const ask = async () => {
      const signatures = await api.signatures(session.of)
      const sheets = await api.ledger(of)
      if (isHere) setRead({sheets, signatures})
    }
    ask().catch(() => {})
    return () => {
      isHere = false
    }
  })
  return (
    <>
      <StoryHead session={session} tab="sign">
        <div class="tools">
          <label class="choice">
            <input type="checkbox" checked={!isAll} onChange={() => setAll(!isAll)} />
            {t('onlyDifferences')}
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={everyLanguage.value}
              onChange={({currentTarget}) => {
                everyLanguage.value = currentTarget.checked
              }}
            />
            {t('allLanguages')}
          </label>
        </div>
      </StoryHead>
      <main class="signing">
        {read === undefined ? (
          <p class="nothing" role="status">
            {t('loading')}
          </p>
        ) : (
          <>
            <Signature session={session} signatures={read.signatures} />
            {read.sheets.map((sheet, at) => (
              <Table
                key={sheet.title}
                {...{sheet, session, isAll, locale}}
                locales={hello.locales}
                title={titles[at % titles.length]!}
              />
            ))}
            <Signing
              {...{session, hello}}
              signatures={read.signatures}
              signed={(signatures) => setRead({...read, signatures})}
            />
          </>
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
      {sheet.unchecked.map((one) => (
        <p key={one.reason} class="nothing">
          <Said of={one} />
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={t(title)}>
        <table>
          <thead>
            <tr>
              <th scope="col" dir={source.dir}>
                {source.name}
              </th>
              {infos.map((info, at) => (
                <th scope="col" key={sheet.locales[at]} dir={info?.dir ?? 'auto'}>
                  {info?.name ?? sheet.locales[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={`${row.key} ${at}`}>
                <th scope="row" dir={source.dir}>
                  <a href={hrefOf({view: 'story', slug: session.of.slug, locale, key: row.key})}>
                    <bdi lang={source.lang}>{row.source ?? '—'}</bdi>
                  </a>
                  <About of={row.about} />
                  <Sentence text={row.sentence} lang={source.lang} />
                </th>
                {row.cells.map((cell, column) => (
                  <td key={cell.locale} class={cell.verdict} dir={infos[column]?.dir ?? 'auto'}>
                    <bdi lang={infos[column]?.lang ?? cell.locale}>{cell.text ?? ''}</bdi>
                    <About of={cell.about} />
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

function About({of}: {readonly of: SheetRow['about'] | undefined}): JSX.Element | null {
  return of ? (
    <small>
      <Said of={of} />
    </small>
  ) : null
}
