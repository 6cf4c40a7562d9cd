import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markMarkdown, markText} from '../../src/bidi/index.ts'
import {neededRuns} from '../../src/bidi/minimal-isolates.ts'
import {contextOf} from '../../src/bidi/options.ts'
import {findRuns, type Run} from '../../src/bidi/runs.ts'
import {difference, type Look, look, lookWith} from '../../src/bidi/visual-layout.ts'
import {ar, he} from '../packs.ts'

/** What reads left to right as one piece is made by grammars of its own here, so that what is wanted does not come from
 *  the rules that are asked. */
const one = (words: string) => fc.constantFrom(...words.split(' '))
const joined = (...parts: ReadonlyArray<fc.Arbitrary<string>>) => fc.tuple(...parts).map((all) => all.join(''))
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part)
const power = maybe(one('² ³ ₁ ₂'))
const variable = joined(one('x y z a b c E m F n p q α β π Δx μ'), power)
const number = one('2 3 10 0.5 3.14 120 1,000 42')
const operator = one('+ − × · / = < > ≤ ≥ ≠ ≈ ± → ∈ ∪ ⇒ ⇌ == != <= => &&')
const relation = one('= < > ≤ ≥ ≠ ≈ → ⇒ == !=')
const term = fc.oneof(
  variable,
  joined(number, variable),
  joined(one('f g sin cos log'), fc.constant('('), variable, fc.constant(')')),
  joined(fc.constant('('), variable, fc.constant(' + '), variable, fc.constant(')'), power),
  joined(fc.constant('√'), variable),
  joined(number, one('²  ³'.split('  ').join(' ')))
)
const spaced = (operator: fc.Arbitrary<string>) => joined(fc.constant(' '), operator, fc.constant(' '))
const more = (operator: fc.Arbitrary<string>, operand: fc.Arbitrary<string>) =>
  fc.array(joined(spaced(operator), operand), {maxLength: 3}).map((all) => all.join(''))
const formula = joined(variable, spaced(relation), fc.oneof(term, number), more(operator, term))
const comparison = joined(maybe(fc.constant('-')), number, spaced(one('< ≤')), variable, spaced(one('< ≤')), number)
const reaction = joined(
  one('2H₂ CO₂ NaCl CaCO₃ C₆H₁₂O₆ N₂'),
  spaced(one('+ → ⇌')),
  one('O₂ H₂O Na⁺ 2CO 3H₂'),
  more(one('+ → ⇌'), one('H₂CO₃ Cl⁻ 2NH₃ CaO'))
)
const unit = joined(number, fc.constant(' '), one('m/s² km/h kg/m³ kWh/m² mg/dL N·m g/cm³ m³/s mol/L'))
const argument = one(
  '-g x -o out.txt --dry-run --depth=1 -v a.js src/main.ts ../lib /usr/bin https://example.com/a.git @types/node'
)
const commandLine = joined(
  one('npm git ls tar curl docker'),
  fc.constant(' '),
  one('-la --save -x --help ./run.sh /tmp'),
  fc.array(joined(fc.constant(' '), argument), {maxLength: 4}).map((all) => all.join(''))
)
const path = one(
  'C:\\Users\\a\\b.txt /usr/local/bin/node ../src/a.ts ~/docs/a.md desk@example.com https://example.com/a?b=1'
)
const chain = joined(
  one('Home Ctrl File Edit'),
  spaced(one('> → +')),
  one('News Alt Save'),
  more(one('> → +'), one('World Del PDF Tab'))
)
const code = fc.oneof(
  fc.constantFrom(
    'a[i] = b[i + 1]',
    'if (a > b && c != d)',
    '{a: 1, b: 2}',
    'x => x + 1',
    '</div>',
    'i++ < 10',
    'curl -d \'{"a": 1}\''
  )
)
const piece = fc.oneof(formula, comparison, reaction, unit, commandLine, path, chain, code)

const words = {
  he: one('הנוסחה ידועה לכן כאשר הפקודה אחרי נמצא'),
  ar: one('المعادلة معروفة لذلك عندما الأمر بعد وجدنا')
}
interface Line {
  readonly tag: 'ar' | 'he'
  readonly text: string
  readonly runs: readonly Run[]
}
/** Words from the right around pieces from the left; each stands alone, in brackets, or before a sign of the sentence. */
const lineOf = (tag: 'ar' | 'he') => {
  const stop = tag === 'ar' ? one('، . ؟ : ؛') : one(', . ? : ;')
  const around = fc.oneof(fc.constant(['', '']), fc.constant(['', '']), fc.constant(['(', ')']))
  const part = fc.tuple(words[tag], around, piece, maybe(stop))
  return fc.tuple(fc.array(part, {minLength: 1, maxLength: 3}), words[tag]).map(([parts, last]): Line => {
    const runs: Run[] = []
    let text = ''
    for (const [word, [open, close], piece, stop] of parts) {
      text += `${word} ${open}`
      runs.push({start: text.length, end: text.length + piece.length, dir: 'ltr'})
      text += `${piece}${close}${stop} `
    }
    return {tag, text: `${text}${last}.`, runs}
  })
}
const line = fc.oneof(lineOf('ar'), lineOf('he'))

const packs = {ar, he}
const far = (text: string, wanted: Look, seen: Look): number =>
  difference(text, wanted, seen)?.reduce((sum, flag) => sum + flag, 0) ?? 0

/** Where each unit of the clean text is shown, with marks in it. */
function lookMarked(text: string, marked: string): Look {
  const insertions: Array<{at: number; text: string}> = []
  let at = 0
  for (const char of marked) {
    if (/[\u200E\u200F]/.test(char)) insertions.push({at, text: char})
    else at += char.length
  }
  return look(text, 'rtl', insertions)
}

const numRuns = process.env.CI ? 5_000 : 700

test('isolates show formulas, code and command lines from the left, each in one piece', () => {
  fc.assert(
    fc.property(line, ({tag, text, runs}) => {
      const wanted = lookWith(text, 'rtl', runs)
      const needed = neededRuns(text, 'rtl', findRuns(text, contextOf({language: packs[tag]})))
      expect(far(text, wanted, lookWith(text, 'rtl', needed)), text).toBe(0)
    }),
    {numRuns}
  )
})

test('marks do so, too, and where none may stand the line is no worse than without', () => {
  fc.assert(
    fc.property(line, ({tag, text, runs}) => {
      const wanted = lookWith(text, 'rtl', runs)
      const marked = markText(text, {language: packs[tag]})
      const plain = far(text, wanted, look(text, 'rtl', []))
      // What a site may read as its own takes no mark beside it.
      const least = /[{}<]/.test(text) ? plain : 0
      expect(far(text, wanted, lookMarked(text, marked)), marked).toBeLessThanOrEqual(least)
    }),
    {numRuns}
  )
})

test('a formula in brackets keeps its own beside another formula', () => {
  const text = 'הנוסחה (x = sin(x) + sin(x²)) הנוסחה a[i] = b[i + 1], הנוסחה.'
  const runs = findRuns(text, contextOf({language: packs.he}))
  expect(runs.map(({start, end}) => text.slice(start, end))).toEqual(['x = sin(x) + sin(x²)', 'a[i] = b[i + 1]'])
})

const syntax = fc.constantFrom(
  '{{< ref "other" >}}',
  '{{% note %}}',
  '{{ page.title }}',
  '{% if x %}',
  '{#id}',
  '{: .x}',
  '[[Page|C++]]',
  '<Card prop={a > b}/>',
  '{props.name}',
  '$E = mc^2$',
  '$$x$$',
  ':smile:',
  '[gallery ids="1,2"]',
  '{{< figure caption="כותרת C++" >}}'
)
const beside = fc.constantFrom(
  'C++',
  '.NET',
  '@desk',
  '-5',
  '5 kg',
  'Nokia',
  '(',
  ')',
  ',',
  '?',
  'E = mc²',
  'שלום',
  'كلمة'
)
const syntaxLine = fc
  .array(fc.tuple(fc.oneof(syntax, beside, beside), fc.constantFrom(' ', ' ', '')), {minLength: 2, maxLength: 8})
  .map((parts) => parts.map((part) => part.join('')).join(''))
const MARK = '[\u200E\u200F]'

test('no mark enters or touches what a site reads', () => {
  const fragment = fc.tuple(one('שלום كلمة'), beside, syntax, beside, one('שלום كلمة'))
  fc.assert(
    fc.property(fragment, syntaxLine, fc.constantFrom('ar' as const, 'he' as const), (parts, more, tag) => {
      const text = `${parts.join(' ')} ${more}`
      const own = parts[2]
      for (const marked of [
        markText(text, {language: packs[tag]}),
        markMarkdown(text, {language: packs[tag]}),
        markMarkdown(`## ${text}\n\n- ${text}\n`, {language: packs[tag]})
      ]) {
        expect(marked).toContain(own)
        expect(marked).not.toMatch(new RegExp(`${MARK}(?:\\{|<C)|(?:\\}|/>)${MARK}`))
      }
    }),
    {numRuns: Math.round(numRuns / 7)}
  )
})
