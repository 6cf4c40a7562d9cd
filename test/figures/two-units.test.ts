import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../src/check/index.ts'
import {readFigures} from '../../src/figures/index.ts'
import {ladders} from '../../src/figures/read/two-units.ts'
import {units} from '../../src/figures/units.ts'
import {ar, en, es, fa, fr, ours} from '../packs.ts'

const languages = [...ours.filter(({tag}) => tag !== 'en'), en, es, fa, fr]
const family = checks.filter(({id, scope}) => /^(?:figure|hedge)-/.test(id) && scope === 'pair')
const alarms = (sourceLocale: string, source: string, targetLocale: string, target: string) =>
  checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter(({severity}) => severity !== 'info')
    .map(({reason}) => reason)

/** `{right~wrong}`: as two desks print it, in both directions, clean and with a slip. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [english: string, tag: string, other: string])
const pick = (text: string, side: 1 | 2) => text.replace(/\{(.*?)~(.*?)\}/g, `$${side}`)

function pairs(kind: string, text: string): void {
  describe(kind, () => {
    test.each(lines(text))('%s | %s | %s', (english, tag, other) => {
      expect(alarms('en', pick(english, 1), tag, pick(other, 1))).toEqual([])
      expect(alarms(tag, pick(other, 1), 'en', pick(english, 1))).toEqual([])
      expect(alarms('en', pick(english, 1), tag, pick(other, 2))).not.toEqual([])
      expect(alarms(tag, pick(other, 2), 'en', pick(english, 1))).not.toEqual([])
    })
  })
}

pairs(
  'heights and weights in two units',
  `
The 6-foot-6 forward signed. | fr | L’ailier d’{1,98~1,89} m a signé.
The six-foot-six forward signed. | fr | L’ailier d’1 m {98~89} a signé.
He is 6 feet, 6 inches tall. | fr | Il mesure {1 m 98~1 m 68}.
The baby weighed 3.2 kg. | fr | Le bébé pesait 3 kg {200~700}.
He stands 6ft 6. | es | Mide {1,98~1,68} metros.
He stands 6 ft. 6 in. tall. | es | Mide {seis~cinco} pies y seis pulgadas.
The boxer weighs 12 stone 4 pounds. | es | El boxeador pesa {78~87} kilos.
At 6'6" he towers over them. | ar | يتفوق عليهم بطوله البالغ {1.98~1.89} متر.
The 6-foot-6-inch forward signed. | ar | وقع المهاجم وطوله 6 أقدام و{6~9} بوصات.
The 6-foot-9 forward signed. | ar | وقع المهاجم وطوله متران و{ستة~تسعة} سنتيمترات.
The 6-foot-6 forward signed. | ar | وقع المهاجم وطوله متر و{98~68} سنتيمترا.
The 6-foot-6 forward signed. | he | הפורוורד בגובה {1.98~1.89} מטר חתם.
The 6-foot-6 forward signed. | he | הפורוורד, שגובהו מטר ו-{98~68} סנטימטרים, חתם.
At 6’6” he towers over them. | he | בגובה {198~189} ס"מ הוא מתנשא מעליהם.
The 6-foot-6 forward signed. | fa | این مهاجم با ۱ متر و {۹۸~۶۸} سانتی‌متر قد قرارداد بست.
He is 6 feet 6 inches tall. | es | Mide seis pies{ y seis pulgadas~}.
He is 6 feet 6 inches tall. | fa | قد او ۶ فوت و {۶~۹} اینچ است.
`
)

pairs(
  'a second number that is no part of the first',
  `
He stands 6ft and 6 fans cheered. | es | Mide 6 pies y {6~9} aficionados lo animaron.
The wall is 6 feet, 5 people said. | fr | Le mur fait 6 pieds, selon {5~8} personnes.
After 100 m 20 people had left. | fr | Après 100 m, {20~50} personnes étaient parties.
It takes 5 kg, 200 g more than planned. | es | Hacen falta 5 kg, {200~300} g más de lo previsto.
`
)

pairs(
  '"all but", which is no minus',
  `
All but two of the provinces voted. | es | Todas las provincias menos {dos~tres} votaron.
All but 12 deputies voted. | es | Votaron todos los diputados menos {12~21}.
All provinces but two voted. | es | Todas las provincias, menos {dos~doce}, votaron.
All but two of the provinces voted. | fr | Toutes les provinces moins {deux~dix} ont voté.
Everyone had arrived except three men. | fr | Tout le monde était arrivé, moins {trois~treize} hommes.
All but two of the provinces voted. | ar | صوتت جميع المحافظات إلا {اثنتين~ثلاثا}.
All but three of the players came. | ar | حضر جميع اللاعبين إلا {ثلاثة~خمسة}.
All but two of the provinces voted. | he | כל המחוזות, חוץ מ{שניים~שלושה}, הצביעו.
All but two of the provinces voted. | fa | همه استان‌ها به جز {دو~سه} استان رأی دادند.
`
)

pairs(
  'a minus that stays one',
  `
It was minus two in Soria. | es | En Soria estaban a {menos dos~dos}.
All the regions fell to minus two degrees. | es | Todas las regiones bajaron a {menos dos~dos} grados.
All the towns were at minus five. | fr | Toutes les villes étaient à {moins cinq~cinq}.
All the towns recorded minus five degrees. | fr | Toutes les villes ont relevé {moins cinq~cinq} degrés.
`
)

test('"but" stays a hedge where nobody said "all"', () => {
  const hedges = (text: string) => readFigures(text, ar).map(({hedge}) => hedge?.class)
  expect(hedges('لم تصوت إلا محافظتان.')).toEqual(['only'])
  expect(hedges('صوتت جميع المحافظات إلا اثنتين.')).toEqual([undefined])
})

test('the ladders of units go up as their factors do', () => {
  const rungs = ladders.map((ladder) => ladder.split(' ').map((unit) => units[unit]!))
  expect(rungs.length).toBeGreaterThan(5)
  for (const ladder of rungs) {
    expect(new Set(ladder.map(({dimension}) => dimension)).size).toBe(1)
    const factors = ladder.map(({factor}) => factor)
    expect(factors).toEqual([...factors].sort((a, b) => a - b))
  }
})
