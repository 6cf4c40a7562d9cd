import {formsOf} from '../../text/forms.ts'
import {crossed} from '../crossed.ts'

const ASKED = formsOf('{pidi,exigi,prefiri}{ó,eron}|solicit{ó,aron}|pide{,n}|pidiendo|prefiere{,n}')
const WHO = formsOf('identificad{o,a,os,as}|nombrad{o,a,os,as}|citad{o,a,os,as}')
const REFUSED = [
  ...ASKED.map((verb) => `${verb} no`),
  ...formsOf('condición de no|{declin,rehus}{ó,aron}|no {quiso,quisieron,quiere,quieren}|se {negó,negaron} a|sin')
]
const NAME = formsOf('su nombre|sus nombres|su identidad|sus identidades')

/** Phrases for a speaker who is not named. */
export const anonymity: readonly string[] = [
  ...formsOf('{bajo,a,con la,bajo la} condición de {anonimato,mantener el anonimato,que no se le identifique}'),
  ...formsOf('{en,desde,guardar,mantener,conservar,bajo,con} el anonimato|bajo anonimato|{de forma,de manera} anónima'),
  ...crossed(ASKED, formsOf('el anonimato|anonimato|mantenerse en el anonimato|permanecer en el anonimato')),
  ...crossed(REFUSED, ['ser'], WHO),
  ...crossed(REFUSED, ['revelar', 'dar', 'facilitar', 'desvelar', 'decir'], NAME),
  ...crossed(REFUSED, ['identificarse', 'dar la cara']),
  ...crossed(
    [...ASKED.map((verb) => `${verb} que no`), 'condición de que no'],
    formsOf('se {revele,revelen,revelara,revelaran,publique,publicara,diga,dijera}'),
    NAME
  )
]
