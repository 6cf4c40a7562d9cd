import {useSignalEffect} from '@preact/signals'
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {api, changes} from '../api.ts'
import type {LogLine} from '../protocol.ts'
import {hrefOf} from '../route.ts'
import {instant, t} from '../words/index.ts'

/** What the desk of this project did, the newest first. */
export function Log(): JSX.Element {
  const [lines, setLines] = useState<readonly LogLine[]>([])
  useSignalEffect(() => {
    if (changes.value >= 0) api.log().then(setLines, () => {})
  })
  return (
    <>
      <header class="head">
        <div class="title">
          <a href={hrefOf({view: 'start'})} class="back">
            {t('stories')}
          </a>
          <h1>{t('log')}</h1>
        </div>
      </header>
      <main>
        {lines.length === 0 && <p class="nothing">{t('logEmpty')}</p>}
        <ol class="log">
          {lines.map(({at, by, did, slug, locale, key, told}) => (
            <li key={[at, did, slug, locale, key, by].join(' ')}>
              <time dateTime={at}>{instant(at)}</time> {by !== undefined && <bdi>{by}</bdi>}
              {by !== undefined && ': '}
              <b>{t(`did-${did}`)}</b>{' '}
              <bdi dir="ltr">
                {locale === undefined ? (
                  slug
                ) : (
                  <a href={hrefOf({view: 'story', locale, slug, ...(key !== undefined && {key})})}>
                    {[slug, locale, key].filter(Boolean).join(' · ')}
                  </a>
                )}
              </bdi>
              {told !== undefined && (
                <>
                  {' '}
                  <bdi class="nothing">{told}</bdi>
                </>
              )}
            </li>
          ))}
        </ol>
      </main>
    </>
  )
}
