import {edition, editions} from 'virtual:polyedition'
import {chooseLanguage} from 'polyedition/http'

const nav = document.querySelector('nav')
const main = document.querySelector('main')

/** Show the edition that the address names, `#ar/ferry`, or the first of the reader's language. */
async function show() {
  const [locale, slug] = location.hash.slice(1).split('/').map(decodeURIComponent)
  const chosen = editions.find((one) => one.locale === locale && one.slug === slug) ?? preferred()
  const {html, title, lang, dir, alternates} = await edition(chosen.slug, chosen.locale)
  Object.assign(document.documentElement, {lang, dir})
  document.title = title
  main.innerHTML = html
  // Its links to the other editions lead to files, and here all of them stand in one page.
  for (const {url, ...other} of alternates) {
    for (const link of main.querySelectorAll(`a[href="${url}"]`)) link.href = address(other)
  }
}

const address = ({locale, slug}) => `#${encodeURIComponent(locale)}/${encodeURIComponent(slug)}`

/** By the browser's languages, as a server would choose by `Accept-Language`. */
function preferred() {
  const locales = editions.map(({locale}) => locale)
  const {tag} = chooseLanguage(navigator.languages.join(), locales)
  return editions.find(({locale}) => locale === tag) ?? editions[0]
}

for (const {lang, dir, headline, ...one} of editions) {
  const link = Object.assign(document.createElement('a'), {href: address(one), lang, dir, textContent: headline})
  nav.append(link, document.createElement('br'))
}
addEventListener('hashchange', show)
await show()
