import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {editionsOf} from './presets.ts'

const root = mkdtempSync(join(tmpdir(), 'polyedition-eleventy-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

test('Eleventy builds its site from the Markdown editions, Liquid and all', async () => {
  const {outputs} = editionsOf('liquid')
  const folder = join(root, 'content')
  for (const name of ['_includes', 'en', 'ar', 'he']) mkdirSync(join(folder, name), {recursive: true})
  writeFileSync(join(folder, '_includes/banner.html'), '<p class="banner">{{ include.kind }}: {{ include.title }}</p>')
  for (const locale of ['en', 'ar', 'he']) {
    // The tags of Jekyll alone have no meaning here.
    const markdown = outputs[`${locale}/liquid.md`]!.replace('{% link about.md %}', 'about')
    writeFileSync(
      join(folder, locale, 'liquid.md'),
      markdown.replace(/\{% highlight ruby %\}([\s\S]*?)\{% endhighlight %\}/, '```ruby$1```')
    )
  }
  writeFileSync(
    join(folder, 'content.json'),
    JSON.stringify({site: {title: 'Atlas', baseurl: '/maps'}, hours: {friday: '9–12'}})
  )
  // @ts-expect-error It brings no types.
  const {Eleventy} = await import('@11ty/eleventy')
  const eleventy = new Eleventy(folder, join(root, '_site'), {
    quietMode: true,
    config: (config: {setLiquidOptions(options: object): void}) =>
      config.setLiquidOptions({jekyllInclude: true, dynamicPartials: false})
  })
  await eleventy.init()
  await eleventy.write()
  for (const [locale, title, word] of [
    ['en', 'The "first" maps', 'Readers'],
    ['ar', 'الخرائط «الأولى»', 'تُفتح الأبواب'],
    ['he', 'המפות "הראשונות"', 'הדלתות נפתחות']
  ] as const) {
    const page = readFileSync(join(root, '_site', locale, 'liquid/index.html'), 'utf8')
    expect(page).toContain(`<p class="banner">*wide*: ${title}</p>`)
    expect(page).toContain('Atlas')
    expect(page).toContain('href="/maps/contact"')
    expect(page).toContain('{{ not_a_variable }}')
    expect(page).toContain('<td>9–12</td>')
    expect(page).toContain(word)
    expect(page).not.toContain('Nobody reads this')
  }
})
