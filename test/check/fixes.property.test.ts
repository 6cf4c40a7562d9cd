import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFigures} from '../../src/figures/index.ts'
import {checkPair} from '../../src/index.ts'
import type {Figure, Finding} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const languages = [en, he, ar]
const systems = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign)

/** A number as the English source has it, and as somebody has typed it in the translation. */
const numeral = fc
  .record({
    whole: fc.oneof(fc.nat(999), fc.integer({min: 1000, max: 9_999_999})),
    decimals: fc.oneof(fc.constant(''), fc.stringMatching(/^[1-9]$/), fc.stringMatching(/^[0-9]{1,2}[1-9]$/)),
    group: fc.constantFrom('', ',', '.', '٬'),
    point: fc.constantFrom('.', ',', '٫'),
    percent: fc.constantFrom('', '', 'after', 'before', 'word'),
    sign: fc.constantFrom('%', '٪')
  })
  .filter(({group, point, decimals}) => decimals === '' || group !== point)
  .map(({whole, decimals, group, point, percent, sign}) => {
    const typed = grouped(String(whole), group) + (decimals && point + decimals)
    const source = grouped(String(whole), ',') + (decimals && `.${decimals}`)
    return {typed, source: percent ? `${source}%` : source, percent, sign}
  })

/** What else has digits, and signs of its own. */
const other = fc
  .constantFrom(
    ['3/4/2024', '3/4/2024'],
    ['3.4.2024', '3.4.2024'],
    ['14:05', '14:05'],
    ['50-60%', '50-60%'],
    ['50-60%', '%50-60'],
    ['$5', '5$'],
    ['$1,200', '$1,200'],
    ['minus 5', '-5'],
    ['the F-16', 'F-16'],
    ['Windows 11', 'Windows 11'],
    ['+970 59 123 4567', '+970 59 123 4567'],
    ['version 1.2.3', '1.2.3'],
    ['10.5 km', '10,5 km'],
    ['2-1', '2-1'],
    ['½', '½']
  )
  .map(([source = '', typed = '']) => ({typed, source, percent: '', sign: ''}))

const words = {
  ar: {
    before: ['ارتفع إلى', 'بلغ', 'سجل', 'ثم'],
    percent: 'في المئة',
    after: ['اليوم', 'أمس', '، ثم', ', ثم', '؟', '?']
  },
  he: {before: ['עלה ל', 'הגיע אל', 'נרשמו', 'אחר כך'], percent: 'אחוזים', after: ['היום', 'אתמול', ', ואז', '?']}
} as const

const line = fc
  .record({
    locale: fc.constantFrom('ar', 'ar-MA', 'ar-LB', 'ar-EG', 'he'),
    system: fc.constantFrom(...systems),
    mixed: fc.boolean(),
    digits: fc.constantFrom(undefined, 'latn' as const, 'arab' as const),
    percent: fc.constantFrom(undefined, 'sign' as const, 'word' as const),
    parts: fc.array(
      fc.tuple(fc.oneof({weight: 3, arbitrary: numeral}, other), fc.nat(3), fc.nat(5), fc.constantFrom(...systems)),
      {minLength: 1, maxLength: 4}
    )
  })
  .map(({locale, system, mixed, digits, percent, parts}) => {
    const own = words[locale === 'he' ? 'he' : 'ar']
    let source = ''
    let target = ''
    for (const [{typed, source: said, percent, sign}, at, end, other] of parts) {
      const zero = mixed ? other : system
      const shown = typed.replace(/\d/g, (digit) => zero[Number(digit)]!)
      source += `It reached ${said} then. `
      const whole =
        percent === 'after'
          ? shown + sign
          : percent === 'before'
            ? sign + shown
            : percent === 'word'
              ? `${shown} ${own.percent}`
              : shown
      target += `${own.before[at]} ${whole}${/^[،,?؟]/.test(own.after[end % own.after.length]!) ? '' : ' '}${own.after[end % own.after.length]} `
    }
    const house = {...(digits && {digits}), ...(percent && {percent})}
    return {source: source.trim(), target: `${target.trim()}.`, locale, house}
  })

const found = ({source, target, locale, house}: {source: string; target: string; locale: string; house: object}) =>
  checkPair({source, target, sourceLocale: 'en', targetLocale: locale}, {languages, house})

/** As `check --fix` does: round after round, each place once. */
function fixed(text: string, findings: readonly Finding[]): string {
  let out = ''
  let from = 0
  const fixes = findings.flatMap(({fix}) => fix ?? []).sort((a, b) => a.range.start - b.range.start)
  for (const {range, text: fresh} of fixes) {
    if (range.start < from) continue
    out += text.slice(from, range.start) + fresh
    from = range.end
  }
  return out + text.slice(from)
}

const states = (text: string, locale: string): Figure[] => readFigures(text, locale === 'he' ? he : ar)
const rulesOf = (findings: readonly Finding[]) => new Set(findings.map(({ruleId}) => ruleId))

test('a fix changes no value, and no rule reports what a fix wrote', () => {
  let seen = 0
  fc.assert(
    fc.property(line, (one) => {
      const before = found(one)
      let [target, findings] = [one.target, before]
      for (let round = 0; round < 4 && findings.some(({fix}) => fix); round++) {
        target = fixed(target, findings)
        findings = found({...one, target})
      }
      if (target !== one.target) seen++
      const [was, is] = [states(one.target, one.locale), states(target, one.locale)]
      expect(is.map(({kind}) => kind)).toEqual(was.map(({kind}) => kind))
      for (const [at, {value, also = []}] of was.entries()) expect([value, ...also], target).toContain(is[at]!.value)
      expect(findings.filter(({fix}) => fix)).toEqual([])
      for (const rule of rulesOf(findings)) expect([...rulesOf(before)], target).toContain(rule)
    }),
    {numRuns: process.env.CI ? 1_500 : 300}
  )
  expect(seen).toBeGreaterThan(200)
})
