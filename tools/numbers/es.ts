import {toCardinal, toOrdinal} from 'n2words/es-ES'
import {grammar} from '../../src/languages/es/grammar.ts'
import {spelling} from '../../src/languages/es/spelling.ts'
import type {NumberSource} from './number-source.ts'
import {rbnf} from './rbnf.ts'

const UNITS = 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno'.split(' ')
const TENS = 'décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'
const HUNDREDS =
  'centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo ' +
  'noningentésimo'

/** From eleven to twenty-nine also in one word, decimotercero, of which undécimo and duodécimo are the older. */
function ordinal(value: bigint): string[] {
  const [hundred, ten, unit] = [value / 100n, (value / 10n) % 10n, value % 10n].map(Number) as [number, number, number]
  if (value === 1000n) return ['milésimo']
  const head = hundred === 0 ? '' : `${HUNDREDS.split(' ')[hundred - 1]} `
  const tens = ten === 0 ? '' : TENS.split(' ')[ten - 1]!
  if (unit === 0 || ten === 0) return [`${head}${tens || UNITS[unit - 1] || ''}`.trim()]
  const one = UNITS[unit - 1]!
  const joined = `${tens.replace('é', 'e').replace('í', 'i').replace('ó', 'o')}${one}`.replace('oo', 'o')
  return [
    `${tens} ${one}`,
    ...(ten < 3 ? [joined] : []),
    ...(ten === 1 && unit < 3 ? [['undécimo', 'duodécimo'][unit - 1]!] : [])
  ].map((words) => head + words)
}

const ENDINGS = ['o', 'a', 'os', 'as']

// biome-ignore format: a table is read by its rows
export const es: NumberSource = {
  tag: 'es',
  spellings: [spelling],
  ordinal,
  grammar,
  // Un, una, uno; doscientas, doscientos; primera, primer, primeros.
  alike: (words) =>
    words
      .replace(/(^| |veinti)(?:uno|una|un|ún)$/, '$1un')
      .replace(/ientas\b/g, 'ientos')
      .replace(/(prim|terc)er\b/g, '$1ero')
      .replace(/((?:sim|cim|imer|gund|rcer|uart|uint|ext|ptim|ctav|oven)(?=[oa]))[oa]s?(?= |$)/g, '$1o'),
  inflected: (words) => {
    const stem = words.slice(0, -1)
    return [...(/(prim|terc)er$/.test(stem) ? [stem] : []), ...ENDINGS.map((ending) => stem + ending)]
  },
  spellers: [
    {name: 'CLDR numbering', kind: 'cardinal', spell: rbnf('es', '%spellout-numbering')},
    {name: 'CLDR masculine', kind: 'cardinal', spell: rbnf('es', '%spellout-cardinal-masculine')},
    {name: 'CLDR feminine', kind: 'cardinal', spell: rbnf('es', '%spellout-cardinal-feminine')},
    {name: 'n2words masculine', kind: 'cardinal', spell: (value) => toCardinal(value)},
    {name: 'n2words feminine', kind: 'cardinal', spell: (value) => toCardinal(value, {gender: 'feminine'})},
    ...['masculine', 'masculine-adjective', 'masculine-plural', 'feminine', 'feminine-plural'].map((form) => ({
      name: `CLDR ${form}`,
      kind: 'ordinal' as const,
      spell: rbnf('es', `%spellout-ordinal-${form}`)
    })),
    {name: 'n2words masculine', kind: 'ordinal', spell: (value) => toOrdinal(value)},
    {name: 'n2words feminine', kind: 'ordinal', spell: (value) => toOrdinal(value, {gender: 'feminine'})}
  ],
  faults: [
    {
      of: 'CLDR',
      kind: 'ordinal',
      why: 'octingésimo is eightieth more than 800th, which is octingentésimo',
      at: (_, words) => words.startsWith('octingésim')
    },
    {
      of: 'n2words',
      kind: 'cardinal',
      why: 'dieciseis has no accent',
      at: (_, words) => words.includes('dieciseis')
    },
    {
      of: 'n2words',
      kind: 'cardinal',
      why: 'veintiuno mil, treinta y uno millones: before a scale one loses its ending',
      at: (_, words) => /uno (mil|mill[oó]n|bill[oó]n)/.test(words) || /una (millones|billones)/.test(words)
    },
    {
      of: 'n2words',
      kind: 'cardinal',
      why: '2.5 billion is dos mil millones quinientos millones, with millions said twice',
      at: (value) => (value / 1_000_000n) % 1_000_000n > 1000n
    },
    {of: 'n2words feminine', kind: 'cardinal', why: 'cienta una', at: (_, words) => /\bcienta\b/.test(words)},
    {
      of: 'n2words',
      kind: 'ordinal',
      why: 'cuadricentésimo, quincentésimo, octicentésimo, nonicentésimo: hundreds that nobody writes',
      at: (value) => value >= 400n
    }
  ],
  own: {
    cardinals: {
      12: 'docena', 16: 'diez y seis', 21: 'veinte y uno', 50: 'medio centenar', 100: 'centenar', 500: 'medio millar',
      1000: 'millar', 1000000000: 'millardo', 1000000000000000000: 'trillón'
    },
    // "Cientos de" and "miles de" are no numbers, but "tres centenares" and "dos docenas" are.
    plurals: {
      10: 'decenas', 12: 'docenas', 100: 'centenares|cientos', 1000: 'millares|miles', 1000000: 'mill|mll|mm',
      1000000000: 'millardos', 1000000000000: 'bill', 1000000000000000000: 'trillones'
    },
    ordinals: {
      7: 'sétim{o,a,os,as}', 9: 'non{o,a,os,as}', 11: 'onceav{o,a,os,as}', 12: 'doceav{o,a,os,as}',
      19: 'decimonon{o,a,os,as}', 1000000: 'millonésim{o,a,os,as}'
    }
  }
}
