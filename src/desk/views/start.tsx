import {useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useEffect, useMemo, useState} from 'preact/hooks'
import type {Gravity} from '../../model.ts'
import {api, changes} from '../api.ts'
import {onKeys} from '../keys.ts'
import {name} from '../person.ts'
import type {Hello, Overview, StoryRow} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import {folded} from '../text.ts'
import {instant, number, t, type Word} from '../words/index.ts'
import {Findings} from './findings.tsx'

const FILTERS = ['all', 'missing', 'stale', 'errors', 'mine'] as const
type Filter = (typeof FILTERS)[number]

/** All stories in all locales: what is to be done today. */
export function Start({hello}: {readonly hello: Hello}): JSX.Element {
  const [overview, setOverview] = useState<Overview>()
  const [filter, setFilter] = useState<Filter>('all')
  const [locale, setLocale] = useState('')
  const [asked, setAsked] = useState('')
  useSignalEffect(() => {
    if (changes.value >= 0) api.overview().then(setOverview, () => {})
  })
  useEffect(() =>
    onKeys({
      n: () => step(1),
      p: () => step(-1),
      '/': () => document.querySelector<HTMLInputElement>('#search')?.focus()
    })
  )
  const me = name.value
  const rows = useMemo(() => {
    const words = folded(asked)
    return (overview?.rows ?? []).filter(
      (row) =>
        (locale === '' || row.locale === locale) &&
        folded(`${row.headline} ${row.slug}`).includes(words) &&
        (filter === 'all' ||
          (filter === 'missing' && row.missing > 0) ||
          (filter === 'stale' && row.stale > 0) ||
          (filter === 'errors' && row.findings.error > 0) ||
          (filter === 'mine' && row.by.includes(me)))
    )
  }, [overview, filter, locale, asked, me])
  return (
    <>
      <header class="head">
        <div class="title">
          <h1>{t('stories')}</h1>
          <a href={hrefOf({view: 'log'})}>{t('log')}</a>
        </div>
        <div class="tools">
          <label class="search">
            <span class="hidden">{t('search')}</span>
            <input
              id="search"
              type="search"
              placeholder={t('search')}
              dir="auto"
              value={asked}
              onInput={({currentTarget}) => setAsked(currentTarget.value)}
            />
          </label>
          <label>
            <span class="hidden">{t('show')}</span>
            <select value={filter} onChange={({currentTarget}) => setFilter(currentTarget.value as Filter)}>
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {t(`filter-${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="hidden">{t('language')}</span>
            <select value={locale} onChange={({currentTarget}) => setLocale(currentTarget.value)}>
              <option value="">{t('allLanguages')}</option>
              {hello.locales.map((one) => (
                <option key={one.locale} value={one.locale}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main>
        <Findings findings={overview?.findings ?? []} />
        {overview === undefined ? (
          <p class="nothing" role="status">
            {t('loading')}
          </p>
        ) : rows.length === 0 ? (
          <p class="nothing">{t('nothingFound')}</p>
        ) : (
          <ul class="stories">
            {rows.map((row) => (
              <li key={`${row.locale} ${row.slug}`}>
                <Line row={row} hello={hello} />
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  )
}

/** To the next story of the list, or the one before. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.stories a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
}

function Line({row, hello}: {readonly row: StoryRow; readonly hello: Hello}): JSX.Element {
  const {slug, locale, headline, sourceLang, segments, missing, stale, words, wordsLeft} = row
  const info = hello.locales.find((one) => one.locale === locale)
  const done = segments - missing - stale
  const gravity = Object.entries(row.gravity) as ReadonlyArray<[Gravity, number]>
  return (
    <a href={hrefOf({view: 'story', locale, slug})}>
      <bdi class="headline" lang={sourceLang}>
        {headline}
      </bdi>
      <span class="locale">
        {info?.name ?? locale} {row.withheld !== undefined && <Withheld row={row} />}
      </span>
      <span class="state">
        <progress max={segments} value={done} aria-hidden="true" />
        {number(segments === 0 ? 1 : done / segments, {style: 'percent'})}
        {wordsLeft > 0 && ` · ${t('wordsLeft', {count: wordsLeft})}`}
        {wordsLeft === 0 && words > 0 && ` · ${t(stateOf(row))}`}
      </span>
      <span class="counts">
        {row.signature && missing + stale === 0 && <b class="warning">{t(`signed-${row.signature}`)}</b>}
        {row.findings.error > 0 && <b class="error">{t('errors', {count: row.findings.error})}</b>}
        {row.findings.warning > 0 && <b class="warning">{t('warnings', {count: row.findings.warning})}</b>}
        {gravity.length > 0 && (
          <span>
            {t('staleOf', {count: stale})}:{' '}
            {gravity.map(([one, count]) => `${t(`gravity-${one}`)} ${number(count)}`).join(' · ')}
          </span>
        )}
        {row.by.length > 0 && <bdi>{row.by.join(' · ')}</bdi>}
      </span>
    </a>
  )
}

function Withheld({row}: {readonly row: StoryRow}): JSX.Element {
  const isKnown = row.withheld === 'embargo' || row.withheld === 'withheld' || row.withheld === 'canceled'
  return (
    <b class="withheld">
      {t(isKnown ? `why-${row.withheld}` : 'why-other')}
      {row.embargo !== undefined && ` ${t('until', {when: instant(row.embargo)})}`}
    </b>
  )
}

/** The least state of all its texts. */
function stateOf({states, unrecorded}: StoryRow): Word {
  if (unrecorded > 0) return 'state-unrecorded'
  return states.initial
    ? 'state-initial'
    : states.translated
      ? 'state-translated'
      : states.reviewed
        ? 'state-reviewed'
        : 'state-final'
}
