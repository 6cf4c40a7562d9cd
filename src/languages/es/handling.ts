import {formsOf} from '../../text/forms.ts'
import type {HandlingWords} from '../newsroom.ts'

// biome-ignore format: a table is read by its rows
export const handling: HandlingWords = {
  urgent: {
    urgente: 'urgent', 'última hora': 'urgent', flash: 'flash', alerta: 'flash', boletín: 'bulletin',
    avance: 'bulletin'
  },
  labels: formsOf(
    'URGENTE|ÚLTIMA HORA|ALERTA|AVANCE|AMPLIACIÓN|AMPL|ACTUALIZACIÓN|ACTUALIZA|CORRECCIÓN|RECTIFICACIÓN|' +
      'REPETICIÓN|REPITE|RESUMEN|SUSTITUYE|SEGUNDA AMPLIACIÓN|(AMPLIACIÓN)|BOLETÍN'
  ),
  genres: formsOf(
    'ANÁLISIS|EXCLUSIVA|CRÓNICA|REPORTAJE|ENTREVISTA|PERFIL|CLAVES|CRONOLOGÍA|PREVISIÓN|CITAS|RESUMEN|FICHA|ENFOQUE'
  ),
  remarks: formsOf(
    'actualiza|amplía|añade|agrega|corrige|corregida|rectifica|repite|sustituye|elimina|cambia|aclara|reescribe|' +
      'actualizada con|con foto|con fotos|con vídeo|con video|con gráfico|nueva versión|texto completo|editores'
  ),
  desks: formsOf(
    'editores|nota a los editores|atención editores|nota a la redacción|atención redacciones|nota de la redacción'
  ),
  versions: formsOf(
    'ampliación|actualización|avance|corrección|repetición|urgente|boletín|resumen|sustitución|inserto'
  ),
  more: formsOf(
    '(sigue)|SIGUE|sigue|HABRÁ AMPLIACIÓN|Habrá ampliación|habrá ampliación|MÁS|(más)|CONTINUARÁ|SEGUIRÁ AMPLIACIÓN'
  ),
  ends: ['FIN', 'Fin', 'fin', 'FIN DE LA NOTICIA', 'FINAL', 'EFE', '(FIN)'],
  staff: formsOf(
    'información de|con información de|información adicional de|reporte de|reportaje de|escrito por|' +
      'redactado por|editado por|edición de|traducido por|traducción de|fotos de|vídeo de|video de|gráficos de|' +
      'con la colaboración de|producción de'
  ),
  staffLabels: formsOf('reporte|redacción|edición|traducción|información'),
  rights: ['todos los derechos reservados', 'reservados todos los derechos', 'prohibida su reproducción'],
  rightsLabels: ['copyright', 'derechos de autor', '(c)'],
  joinerNames: []
}
