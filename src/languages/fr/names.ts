import type {NameData} from '../attribution.ts'
import {letters} from './letters.ts'
import {words} from './name-words.ts'

export const names: NameData = {
  cased: true,
  joiners: "'’‘",
  letters,
  longest: 40,
  // Elision before a name: d’Israël, l’Iran, qu’Obama.
  prefixes: ["lorsqu'", "puisqu'", "jusqu'", "quoiqu'", "qu'", "d'", "l'", "n'", "s'", "c'", "j'", "m'", "t'"],
  articles: ["l'"],
  afterPrefix: [],
  suffixes: ['s', 'n', 'en', 'enne', 'ens', 'ien', 'ienne', 'iens', 'ais', 'aise', 'ois', 'oise', 'iste', 'istes'],
  // What French writes of a sound that Arabic, Hebrew or English has: Hachem, Mahmoud, Khamenei, Youssef, Djibril.
  sounds: {
    ...{a: 'AEO-', e: 'EAIy-', i: 'IEAy-', o: 'OUA-', u: 'UOAwyI-', y: 'yIE'},
    ...{ai: 'AEIy', ay: 'AEIy', ei: 'EAIy', ey: 'IEAy', ea: 'IEA', ee: 'I', ie: 'IE', oo: 'UO', aï: 'AEIy', oï: 'OIy'},
    ...{
      ou: 'UOAwv',
      oui: 'wUO.IEy',
      oua: 'wUO.A',
      oue: 'wUO.EA',
      oi: 'wOU.AIy',
      oy: 'OwU.yAI',
      où: 'UO',
      œ: 'EOU',
      oe: 'EOU'
    },
    ...{au: 'AOU', eau: 'O', eaux: 'O', eu: 'EUO', aou: 'AO.UwO', aw: 'AOw', ow: 'OUAwv', ew: 'Uwy', eh: 'EA', ah: 'A'},
    ...{ain: 'AEI.n', ein: 'EAI.n', in: 'IEA.n', an: 'AEO.n', en: 'EAI.n', on: 'OUA.n', un: 'UOA.n', ien: 'I.EA.n'},
    ...{b: 'b', p: 'p', f: 'fv', v: 'vfw', w: 'wvUO', m: 'm', n: 'n', r: 'r', l: 'l', s: 'szS', z: 'zs', ç: 's'},
    ...{
      c: 'ksC',
      k: 'k',
      q: 'k',
      qu: 'k',
      ck: 'k',
      cq: 'k',
      x: 'kzx.sz-',
      j: 'ZJyxh',
      g: 'gJZx',
      gu: 'g.wUv-',
      t: 'td',
      d: 'd'
    },
    ...{
      h: 'hx-',
      ch: 'SCkx',
      sh: 'S',
      tch: 'C',
      dj: 'J',
      sch: 'S',
      th: 'tTdz',
      ph: 'fp',
      kh: 'xkh',
      gh: 'gx-',
      dh: 'dTz'
    },
    ...{gn: 'n.yI', ill: 'I.ly', ille: 'I.ly', ll: 'ly', rr: 'r', ss: 's', tt: 't', dd: 'd', ff: 'f', nn: 'n', mm: 'm'},
    ...{
      pp: 'p',
      bb: 'b',
      gg: 'gJ',
      cc: 'kC',
      zz: 'zs',
      ts: 's.t-',
      tz: 's.t-',
      zh: 'JZz',
      ng: 'n.g-',
      ti: 't.IS',
      dt: 'dt'
    },
    ...{
      sc: 's.k-',
      cz: 'C',
      sz: 'S',
      ault: 'O',
      mont: 'm.OUA.n.t-',
      bert: 'b.EA-.r.t-',
      mps: 'm.p-.s',
      wh: 'wv',
      wr: 'r'
    },
    "'": '-'
  },
  particles: ['la', 'le', 'les', 'el', 'al', 'du', 'de'],
  words,
  common: (
    'le la les un une des du de et ou mais donc or ni car il elle ils elles on nous vous je tu ce cet cette ces ' +
    'son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi dont où quand comment pourquoi si comme ' +
    'dans sur sous avec sans pour par chez vers entre depuis pendant avant après selon lors alors ainsi aussi ' +
    'puis enfin nord sud est ouest lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril ' +
    'mai juin juillet août septembre octobre novembre décembre deux trois plus moins très tout tous toute toutes ' +
    'même autre autres mme mlle mgr'
  ).split(' ')
}
