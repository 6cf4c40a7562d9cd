import type {NumberSource, NumberTable} from './number-source.ts'

const WIDTH = 118

/** The module `numbers.ts` of a language. */
export function printed({tag}: NumberSource, table: NumberTable): string {
  const member = (name: keyof NumberTable) => `  ${name}: {${rows(table[name])}}`
  return `/** Made by \`npm run numbers\` from CLDR, n2words and \`tools/numbers/${tag}.ts\`: change it there. */
import type {NumberWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const numbers: Pick<NumberWords, 'cardinals' | 'plurals' | 'ordinals'> = {
${[member('cardinals'), member('plurals'), member('ordinals')].join(',\n')}
}
`
}

function rows(words: ReadonlyMap<bigint, ReadonlySet<string>>): string {
  const lines: string[] = []
  let line = ''
  for (const [value, forms] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${value}: '${shortened([...forms]).join('|')}',`
    if (line !== '' && line.length + entry.length + 5 > WIDTH) {
      lines.push(line)
      line = ''
    }
    line += `${line === '' ? '' : ' '}${entry}`
  }
  lines.push(line.slice(0, -1))
  return lines.join('') === '' ? '' : `\n    ${lines.join('\n    ')}\n  `
}

/** Forms with the same beginning in braces: premi{er,ère}. */
function shortened(forms: readonly string[]): string[] {
  const groups: Array<{stem: string; forms: string[]}> = []
  for (const form of forms) {
    const group = groups.at(-1)
    const stem = group ? common(group.stem, form) : ''
    if (group && stem.length > 2 && stem.length >= group.forms[0]!.length - 5) {
      group.stem = stem
      group.forms.push(form)
    } else groups.push({stem: form, forms: [form]})
  }
  return groups.map(({stem, forms}) =>
    forms.length === 1 ? stem : `${stem}{${forms.map((form) => form.slice(stem.length)).join(',')}}`
  )
}

function common(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a.slice(0, at)
}
