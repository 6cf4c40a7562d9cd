import type {Element, Nodes} from 'hast'
import {raw} from 'hast-util-raw'
import {describe, expect, test} from 'vitest'
import {bodyHtml, html} from '../../src/outputs/index.ts'
import {ar} from '../packs.ts'
import {editionOf} from './edition.ts'

type More = Parameters<typeof editionOf>[1]
const fragment = (markdown: string, more: More = {}) => html.render(editionOf(markdown, more), {fragment: true})
const page = (markdown: string, more: More = {}, options = {}) => html.render(editionOf(markdown, more), options)

/** Every element that a browser would make of a text. */
function elementsOf(text: string): Element[] {
  const walk = (node: Nodes): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(walk) : [])
  ]
  return walk(raw({type: 'root', children: [{type: 'raw', value: text}]}))
}

describe('body', () => {
  const cases: Array<[string, string, string, More?]> = [
    ['aligns cells by start and end', '| a | b |\n|:--|--:|\n| 1 | 2 |', '<td style="text-align:end">2</td>'],
    ['names the scope of header cells', '| a |\n|---|\n| 1 |', '<th scope="col">a</th>'],
    [
      'lets a table scroll by itself',
      '| a |\n|---|\n| 1 |',
      '<div class="table" role="region" aria-label="Table" tabindex="0"><table>'
    ],
    ['keeps code from left to right', 'Run `ls -la`.', '<code dir="ltr">ls -la</code>', {locale: 'he'}],
    [
      'keeps blocks of code from left to right',
      '```sh\nls\n```',
      '<pre dir="ltr" tabindex="0"><code class="language-sh" dir="ltr">ls\n</code></pre>'
    ],
    ['says notes in its own language', 'a[^1]\n\n[^1]: b', '>הערות שוליים</h2>', {locale: 'he'}],
    [
      'says the way back in its own language',
      'a[^1]\n\n[^1]: b',
      'aria-label="العودة إلى موضع الحاشية 1 في النص"',
      {locale: 'ar'}
    ],
    [
      'numbers notes in the digits of the house',
      'a[^1]\n\n[^1]: b',
      '>١</a>',
      {locale: 'ar', style: {...ar.print.style, digits: 'arab'}}
    ],
    [
      'counts lists in the digits of the house',
      '1. a',
      '<ol style="list-style-type:arabic-indic">',
      {locale: 'ar', style: {...ar.print.style, digits: 'arab'}}
    ],
    ['gives ids the article’s prefix', 'a[^1]\n\n[^1]: b', 'href="#story-fn-1" id="story-fnref-1"'],
    [
      'lowers headings below the headline',
      '# One\n\n## Two',
      '<h2 id="story-one">One</h2>\n<h3 id="story-two">Two</h3>'
    ],
    ['prints a leading headline once', '# Headline\n\nText', '<div class="story"><p>Text</p></div>'],
    [
      'makes a captioned picture a figure',
      '![alt](a.jpg "Caption")',
      '<figure><img src="a.jpg" alt="alt"><figcaption>Caption</figcaption></figure>'
    ],
    [
      'takes caption and credit from the front matter',
      '![alt](a.jpg)',
      '<figcaption><p>C</p><p><small>Photo: D. Levi</small></p></figcaption>',
      {meta: {images: [{src: 'a.jpg', caption: 'C', credit: 'D. Levi'}]}}
    ],
    ['shows the words of a directive that the site renders', '::map[Cairo]{zoom=3}', '<aside><p>Cairo</p></aside>'],
    ['keeps language and direction of raw HTML', '<p lang="fr" dir="ltr">Oui</p>', '<p lang="fr" dir="ltr">Oui</p>'],
    ['keeps bdi', 'a <bdi>b</bdi>', '<bdi dir="ltr">b</bdi>']
  ]
  for (const [name, markdown, expected, more] of cases) {
    test(name, () => expect(fragment(markdown, more)).toContain(expected))
  }
})

test('a story in another script turns as a whole on its page, and block by block where it stands alone', () => {
  const edition = editionOf('First.\n\nSecond, [a *link*](u).\n\n- third', {locale: 'ar', sourceLang: 'en'})
  expect(html.render(edition, {fragment: true})).toContain(
    '<div class="story" dir="ltr" lang="en"><p>First.</p>\n<p>Second, <a href="u">a <em>link</em></a>.</p>\n<ul>'
  )
  expect(bodyHtml(edition)).toContain('<p dir="ltr" lang="en">First.</p>\n<p dir="ltr" lang="en">Second, ')
})

describe('dateline', () => {
  const more: More = {meta: {dateline: {place: 'Cairo'}, credit: [{agency: 'AP', role: 'wire'}]}}

  test('runs in with the first paragraph', () => {
    expect(fragment('First.\n\nSecond.', more)).toContain('<p><span class="dateline">CAIRO (AP) —</span> First.</p>')
  })
  test('has a line of its own before anything else', () => {
    expect(fragment('- one', more)).toContain('<p><span class="dateline">CAIRO (AP) —</span></p><ul>')
  })
})

describe('hostile input', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](javascript:alert(1))',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<iframe src="//evil.example"></iframe>',
    '<form action="//evil.example"><input name=a><button formaction="javascript:alert(1)">x</button></form>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<style>*{background:url(//evil.example)}</style>',
    '<p style="background:url(//evil.example)">x</p>',
    '<link rel=stylesheet href=//evil.example>',
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<base href=//evil.example>',
    '<details ontoggle=alert(1) open>x</details>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><script>alert(1)</script>-->'
  ]
  for (const attack of attacks) {
    test(`${attack} is disarmed`, () => {
      for (const {tagName, properties} of elementsOf(fragment(attack))) {
        expect(tagName).not.toMatch(/^(?:script|iframe|form|style|link|meta|base|svg|math|object|button)$/)
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^on|^style$|action/i)
          if (/href|src/i.test(name)) expect(String(value)).not.toMatch(/^\s*(?:javascript|data):|evil/i)
        }
      }
    })
  }

  test('a headline cannot end the script that describes it', () => {
    const made = page('Text', {meta: {headline: '</script><script>alert(1)</script><!--'}})
    expect(elementsOf(made).filter(({tagName}) => tagName === 'script')).toHaveLength(1)
    expect(made.match(/<script type[^>]*>(.*)<\/script>/)?.[1]).not.toMatch(/[<>]/)
  })

  test('an author’s id cannot take the place of one of the page’s', () => {
    expect(fragment('<p id="footnote-label">x</p>')).toContain('id="story-footnote-label"')
  })

  test('an address of a source that runs code is printed without its link', () => {
    const made = fragment('x', {meta: {sources: [{name: 'S', url: 'javascript:alert(1)'}]}})
    expect(made).toContain('<li>S</li>')
  })
})

describe('page', () => {
  const alternates = [
    {locale: 'en', lang: 'en', slug: 'story', headline: 'Headline'},
    {locale: 'ar', lang: 'ar', slug: 'story', headline: 'عنوان'},
    {locale: 'he', lang: 'he', slug: 'story', headline: 'כותרת'}
  ]
  const hebrew: More = {
    locale: 'he',
    alternates,
    meta: {headline: 'כותרת', published: '2024-02-14', description: 'תקציר', rights: {notice: '© 2024'}},
    lines: {translators: ['דנה לוי']}
  }
  const data = (made: string) =>
    JSON.parse(made.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '')

  test('carries language and direction on its root', () => {
    expect(page('טקסט', hebrew)).toContain('<html lang="he" dir="rtl">')
  })
  test('links to the other editions in their own languages', () => {
    const made = page('טקסט', hebrew, {site: 'https://news.example/'})
    expect(made).toContain(
      '<a href="https://news.example/ar/story.html" hreflang="ar" lang="ar" dir="rtl" rel="alternate">العربية</a>'
    )
    expect(made).toContain('<link rel="canonical" href="https://news.example/he/story.html">')
    expect(made).toContain('<link rel="alternate" hreflang="x-default" href="https://news.example/en/story.html">')
  })
  test('describes a translation', () => {
    expect(data(page('טקסט', hebrew))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'כותרת',
      inLanguage: 'he',
      datePublished: '2024-02-14',
      copyrightNotice: '© 2024',
      translator: [{'@type': 'Person', name: 'דנה לוי'}],
      translationOfWork: {'@type': 'NewsArticle', inLanguage: 'en', headline: 'Headline'}
    })
  })
  test('describes an original', () => {
    const made = page('Text', {
      alternates,
      meta: {
        byline: [{name: 'Dana Levi'}],
        credit: [{agency: 'AP', role: 'wire'}],
        dateline: {place: 'Cairo'},
        corrections: [{date: '2024-02-15', text: 'Fixed.'}]
      }
    })
    expect(data(made)).toMatchObject({
      author: [{'@type': 'Person', name: 'Dana Levi'}],
      creditText: 'Source: The Associated Press',
      dateline: 'CAIRO (AP)',
      correction: [{'@type': 'CorrectionComment', text: 'Fixed.', datePublished: '2024-02-15'}],
      workTranslation: [{inLanguage: 'ar'}, {inLanguage: 'he'}]
    })
  })
  test('knows its original where the project has another name for its language', () => {
    const egyptian: More = {
      locale: 'ar',
      lang: 'ar-EG',
      sourceLang: 'ar-EG',
      alternates: [{locale: 'en', lang: 'en', slug: 'story', headline: 'Headline'}]
    }
    const made = page('نص', egyptian)
    expect(made).toContain('<link rel="alternate" hreflang="x-default" href="../ar/story.html">')
    expect(made).toContain('<link rel="alternate" hreflang="ar-EG" href="../ar/story.html">')
    expect(data(made)).toMatchObject({workTranslation: [{inLanguage: 'en'}]})
    expect(data(made)).not.toHaveProperty('translationOfWork')
  })
  test('loads nothing and runs nothing', () => {
    const made = page('Text', {alternates})
    expect(made).not.toMatch(/@import|url\(|<link[^>]+stylesheet|<script(?! type="application\/ld\+json")/)
  })
  test('has only logical properties in its style', () => {
    const style = page('Text').match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? ''
    const physical =
      /(?:margin|padding|border)-(?:left|right|top|bottom)|[{;](?:left|right|float|width|height|max-width):/
    expect(style.length).toBeGreaterThan(1000)
    expect(style).not.toMatch(physical)
  })
  test('is put together by the publisher’s own template and theme', () => {
    const made = page(
      'Text',
      {},
      {theme: 'p{}', template: (parts: {theme: string; article: string}) => `${parts.theme}|${parts.article}`}
    )
    expect(made).toMatch(/^p\{\}\|<article lang="en" dir="ltr"/)
  })
})
