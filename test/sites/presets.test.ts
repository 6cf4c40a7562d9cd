import {describe, expect, test} from 'vitest'
import {parseArticle, segmentArticle, spliceTargets} from '../../src/index.ts'
import {editionsOf, fixture, readingOf, translated} from './presets.ts'

/** What each edition holds as the author wrote it, in this order; and what no edition's page shows. */
const kept: Readonly<Record<string, {readonly signs: readonly string[]; readonly unseen: readonly string[]}>> = {
  hugo: {
    signs: [
      '{{< param operator >}}',
      '\n{{< figure src="/img/ferry.jpg" alt="',
      '" caption="',
      '" class="wide" >}}\n',
      ' {#timetable .wide}\n',
      '\n{{% notice tip %}}\n',
      '\n{{% /notice %}}\n',
      ']({{< ref "stops.md#north" >}})',
      '{{< time "06:15" >}}\n',
      '{{< highlight sh >}}\nferry --list *all*\n\nferry --book\n{{< /highlight >}}\n',
      '<img src="{{< cdn >}}/deck.png" alt="',
      '\n: ',
      '\n: ',
      '{{< youtube\n  id="a_b_c"\n  title="',
      '" >}}\n'
    ],
    unseen: ['{{', '{#', 'ferry --list', '<p></p>']
  },
  liquid: {
    signs: [
      '{% include banner.html kind="*wide*" title=',
      ' %}\n',
      '{{ site.title | escape }}',
      '\n{% if page.members %}\n',
      '\n{% else %}\n',
      '\n{% endif %}\n',
      ']({{ site.baseurl }}/contact)',
      '{% link about.md %}',
      '{% raw %}\n{{ not_a_variable }} and _more_\n{% endraw %}\n',
      'puts "maps"\n\nputs "more"\n{% endhighlight %}\n',
      '\n{: #hours .wide}\n',
      '\n{: .lead}\n',
      '\n{:toc}\n',
      'Nobody reads this.',
      '| {{ hours.friday }} |'
    ],
    unseen: ['{%', '{:', 'puts', 'Nobody', '<p></p>']
  },
  mkdocs: {
    signs: [
      '\n[TOC]\n',
      '{{ station.name }}',
      ':material-weather-rainy:{ .big }',
      '\n!!! warning "',
      '"\n    ',
      '\n\n    ',
      '\n\n    - ',
      '\n    - ',
      '\n??? tip\n    ',
      '++ctrl+s++',
      '\n=== "',
      '"\n\n    ',
      '\n=== "',
      '\n--8<-- "includes/safety.md"\n',
      ' { #scale }\n',
      '\n:   ',
      '\n*[WMO]: ',
      '](shop.md){ .button }\n'
    ],
    unseen: ['!!!', '???', '===', '{{', '[TOC]', '--8', '*[WMO']
  },
  kramdown: {
    signs: [
      '\n{:toc}\n',
      '{::comment}\nNot for readers.\n{:/comment}\n',
      ' {#sky}\n',
      '**{: .star}',
      '\n{: .lead #first}\n',
      '\n{: .quote}\n',
      '\n: ',
      '\n: ',
      '\n\n: ',
      '$$a^2 = b_1$$',
      '{::nomarkdown}\n<b>raw</b> words\n{:/nomarkdown}\n',
      '](dome.jpg){: width="300" .right}\n',
      '*[ESA]: '
    ],
    unseen: ['{:', '{#', 'Not for readers']
  },
  mdx: {
    signs: [
      "import {Chart} from '../components/chart.jsx'\n\nexport const year = 2024\n",
      '{props.total}',
      '{year}',
      '<Mark>',
      '</Mark>',
      '\n<Chart data={[1, 2, 3]} label="',
      '" />\n',
      '<Note kind="tip" title={year > 2023 ? "new" : "old"} caption="',
      '">\n  ',
      '\n\n  - ',
      '\n</Note>\n',
      '\n{/* not for readers */}\n'
    ],
    unseen: ['import', 'props', 'Chart', 'not for readers']
  },
  docusaurus: {
    signs: [
      "import TabItem from '@theme/TabItem'\n",
      ' <!-- truncate -->\n',
      ' {#before}\n',
      '\n:::tip[',
      ']\n',
      '\n:::\n\n:::danger\n',
      '\n\n:::\n',
      '<Tabs>\n  <TabItem value="linux" label="',
      '">\n\n',
      '`install.sh`',
      '\n\n  </TabItem>\n  <TabItem value="mac" label="',
      '">\n\n',
      '\n:::note ',
      '\n\n:::\n',
      '{version}'
    ],
    unseen: ['import', '{#', 'TabItem', 'truncate']
  },
  github: {
    signs: ['> [!NOTE]\n> ', '> [!WARNING]\n>\n> ', '> [!tip]+ ', '\n> '],
    unseen: ['[!WARNING]', '[!tip]']
  }
}

/** Without marks of direction, and the numbers of tags, which follow the order of the text. */
const words = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/(<\/?[a-z]+)\d+/g, '$1')

for (const [name, {signs, unseen}] of Object.entries(kept)) {
  describe(name, () => {
    const {outputs, held, findings} = editionsOf(name)
    test('extracts, checks and builds in three languages', () => {
      expect(held).toEqual([])
      expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
    })
    test('its own edition is the file, byte for byte', () => {
      const {article} = parseArticle(fixture(name), {slug: name, ...readingOf(name)})
      expect(spliceTargets(article, segmentArticle(article), new Map())).toBe(fixture(name))
    })
    for (const locale of ['en', 'ar', 'he']) {
      test(`keeps in ${locale} what the site adds, in order`, () => {
        const markdown = outputs[`${locale}/${name}.md`]!
        let at = 0
        for (const sign of signs) {
          const found = markdown.indexOf(sign, at)
          expect(found, `${sign} in ${markdown.slice(at)}`).toBeGreaterThanOrEqual(0)
          at = found + sign.length - (sign.endsWith('\n') ? 1 : 0)
        }
      })
      test(`shows none of it on the page in ${locale}`, () => {
        const page = outputs[`${locale}/${name}.html`]!.replace(/^[\s\S]*?<article/, '<article')
        for (const sign of unseen) expect(page).not.toContain(sign)
      })
    }
    test.each(['ar', 'he'] as const)('says in %s what the translator wrote, read as the site reads it', (locale) => {
      const written = parseArticle(outputs[`${locale}/${name}.md`]!, {slug: name, ...readingOf(name)}).article
      const {article} = parseArticle(fixture(name), {slug: name, ...readingOf(name)})
      const expected = segmentArticle(article).map(({text}) => words(translated(text, locale)))
      expect(segmentArticle(written).map(({text}) => words(text))).toEqual(expected)
    })
  })
}
