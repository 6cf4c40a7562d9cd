import {formsOf} from '../../text/forms.ts'
import {placeNames} from '../../world/places/es-names.ts'
import type {NameData} from '../attribution.ts'
import {letters} from './letters.ts'
import {words} from './name-words.ts'

// biome-ignore format: a table is read by its rows
export const names: NameData = {
  cased: true,
  joiners: "'’‘",
  letters,
  longest: 40,
  prefixes: [],
  articles: [],
  afterPrefix: [],
  suffixes: formsOf('s|es|an{o,a,os,as}|ense{,s}|és|esa|eses|í|íes|ista{,s}|iano|iana|ianos'),
  // As Spanish sounds, and as the Latin spelling of foreign names does.
  sounds: {
    a: 'AEO-', e: 'EAI-', i: 'IEAy-', o: 'OUA-', u: 'UOAwy-', y: 'yIEJ', ai: 'AEIy', ay: 'AEIy', ei: 'EAIy',
    ey: 'IEAy', ea: 'IEA', ee: 'I', ie: 'IE', oo: 'UO', ou: 'UOA', au: 'AOU', b: 'bv', p: 'p', f: 'fv', v: 'vfb',
    w: 'wvUOg', m: 'm', n: 'n', r: 'r', l: 'l', s: 'szS', z: 'zsT', c: 'ksCT', k: 'k', q: 'k', qu: 'k.wvU-', ck: 'k',
    x: 'kzxhS.sz-', j: 'xhJyZ', g: 'gJxh', gu: 'g.wU-', gü: 'g.wU-', t: 't', d: 'd', h: 'hx-', sh: 'S', ch: 'CkSx',
    th: 'Ttdz', ph: 'fp', kh: 'xkh', gh: 'gx-f', zh: 'JZz', ts: 's.t-', tz: 's.t-', dh: 'dTzt', ll: 'lyJ', rr: 'r',
    ss: 's', tt: 't', nn: 'n', ti: 't.IS', dj: 'J',
    "'": '-'
  },
  words,
  places: placeNames,
  particles: formsOf('la|el|los|las|san|santa'),
  common: formsOf(
    'norte|sur|este|oeste|central|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|' +
      'mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el|la|los|las|un|una|y|pero|para|por|con|sin|' +
      'que|quien|cuando|donde|como|señor|señora|sr|sra|don|doña|doctor|doctora|dr|dra|del|desde|hasta|sobre|tras|' +
      'según|esta|son|fue|era|han|hay|será|puede|después|antes|uno|dos|tres|ahora|su|sus|en|de|al|no|si|ya|más|' +
      'también|todo|todos'
  )
}
