import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {siteKindOf} from '../../src/node/files/site-kind.ts'

const folder = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'polyedition-site-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
  return root
}
const depends = (name: string) => ({'package.json': JSON.stringify({dependencies: {[name]: '*'}})})

const cases: ReadonlyArray<readonly [name: string, files: Readonly<Record<string, string>>, kind: string | undefined]> =
  [
    ['a Hugo site', {'hugo.toml': ''}, 'hugo'],
    ['a Hugo site of old', {'config.toml': '', 'archetypes/default.md': ''}, 'hugo'],
    ['a Hugo site with a folder of settings', {'config/_default/hugo.yaml': ''}, 'hugo'],
    ['a Jekyll site', {'_config.yml': '', '_posts/2024-02-14-rain.md': ''}, 'jekyll'],
    ['a Hexo site, which has a `_config.yml` too', {'_config.yml': '', ...depends('hexo')}, 'hexo'],
    ['a Hexo site by its folders', {'_config.yml': '', 'source/_posts/rain.md': ''}, 'hexo'],
    ['an Astro site', {'astro.config.mjs': ''}, 'astro'],
    ['an Eleventy site', {'.eleventy.js': ''}, 'eleventy'],
    ['an Eleventy site by its package', depends('@11ty/eleventy'), 'eleventy'],
    ['a Docusaurus site', {'docusaurus.config.ts': ''}, 'docusaurus'],
    ['a Ghost site', {'config.production.json': '{}', 'content/themes/house/index.hbs': ''}, 'ghost'],
    ['an MkDocs site', {'mkdocs.yml': ''}, 'mkdocs'],
    ['no site: a `_config.yml` alone', {'_config.yml': ''}, undefined],
    ['no site: a `config.toml` of any program', {'config.toml': ''}, undefined],
    ['no site: a file where a folder is asked for', {'_config.yml': '', _posts: ''}, undefined],
    ['no site: a `package.json` that cannot be read', {'package.json': '{'}, undefined],
    ['no site: nothing', {}, undefined]
  ]
for (const [name, files, kind] of cases) test(`knows ${name}`, () => expect(siteKindOf(folder(files))).toBe(kind))
