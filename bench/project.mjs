// A project of many articles in three languages: our own ones again and again, under new slugs and ids.
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

const here = join(import.meta.dirname, '..')
const locales = ['en', 'ar', 'he']

/** Makes it in a temporary folder and returns where. `config` is that of the project. */
export function project(count, config) {
  const root = mkdtempSync(join(tmpdir(), 'polyedition-bench-'))
  const put = (path, text) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  put('polyedition.config.json', JSON.stringify(config, null, 2))
  for (const name of readdirSync(join(here, 'article'))) {
    if (!name.startsWith('_') && !name.endsWith('.md')) cpSync(join(here, 'article', name), join(root, 'article', name))
  }
  const read = (path) => readFileSync(join(here, path), 'utf8')
  const own = readdirSync(join(here, 'article'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
  for (let at = 0; at < count; at++) {
    const from = own[at % own.length]
    const slug = `${from}-${at}`
    const id = String(at).padStart(12, '0')
    const text = read(`article/${from}.md`).replace(/^slug: .*$/m, `slug: ${slug}`)
    put(`article/${slug}.md`, text.replace(/^(id: .*-)[^-]*$/m, `$1${id}`))
    for (const locale of locales) {
      put(`locales/${locale}/${slug}.json`, read(`locales/${locale}/${from}.json`))
      put(`article/_state/${locale}/${slug}.json`, read(`article/_state/${locale}/${from}.json`))
    }
  }
  return root
}

/** What this repository publishes of its own articles. */
export const everything = JSON.parse(readFileSync(join(here, 'polyedition.config.json'), 'utf8'))
