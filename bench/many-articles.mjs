/** A project of many articles: our own ones again and again, under new slugs. A locale of a territory (`ar-EG`) has the
 *  translations of its language. */
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const here = join(import.meta.dirname, '..')

export const putIn = (root) => (path, text) => {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

export function manyArticles(root, count, config) {
  const put = putIn(root)
  const read = (path) => readFileSync(join(here, path), 'utf8')
  put('polyedition.config.json', JSON.stringify(config))
  const names = readdirSync(join(here, 'article'))
  for (const name of names.filter((one) => /\.(svg|yaml)$/.test(one)))
    cpSync(join(here, 'article', name), join(root, 'article', name))
  const own = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))
  for (let at = 0; at < count; at++) {
    const from = own[at % own.length]
    const slug = `${from}-${at}`
    const text = read(`article/${from}.md`).replace(/^slug: .*$/m, `slug: ${slug}`)
    put(`article/${slug}.md`, text.replace(/^(id: .*-)[^-]*$/m, `$1${String(at).padStart(12, '0')}`))
    for (const locale of config.locales) {
      const [language] = locale.split('-')
      put(`locales/${locale}/${slug}.json`, read(`locales/${language}/${from}.json`))
      put(`article/_state/${locale}/${slug}.json`, read(`article/_state/${language}/${from}.json`))
    }
  }
}
