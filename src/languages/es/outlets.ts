import {formsOf} from '../../text/forms.ts'
import {outlets as names} from '../../world/outlets/es.ts'
import type {OutletData} from '../attribution.ts'

const MEDIA =
  'periódico{,s}|diario{,s}|semanario|tabloide|rotativo|emisora|canal|cadena|radio|televisión|televisora|web|' +
  'página web|sitio web|medio|revista|boletín|portal|publicación|encuestadora'

export const outlets: OutletData = {
  kinds: formsOf(`${MEDIA}|agencia{,s}|agencia de noticias|crítico|crítica|corresponsal|reportero|columnista|redactor`),
  broad: ['medio', 'portal', 'web', 'radio', 'canal'],
  media: formsOf(MEDIA),
  gap: 2,
  leads: ['a', 'al', 'por', 'con', 'de', 'del', 'el', 'la'],
  told: [],
  to: '',
  names
}
