import type {Labels} from '../labels.ts'

// biome-ignore format: a table is read by its rows
export const labels: Labels = {
  dateline: '{{place}}.-', 'dateline-wire': '{{place}} ({{agency}}).-', 'dateline-country': '{{place}} ({{country}})',
  byline: 'Por {{names}}', 'byline-contributor': 'Con información de {{names}}', 'byline-editor': 'Edición: {{names}}',
  'byline-photographer': 'Fotografías: {{names}}', 'byline-translator': 'Traducción: {{names}}',
  'byline-other': '{{name}}, {{role}}', published: 'Publicado el {{date}}', updated: 'Actualizado el {{date}}',
  'credit-wire': 'Fuente: {{agency}}', 'credit-wire-many': 'Fuentes: {{agency}}',
  'credit-based-on': 'Elaborado a partir de información de {{agency}}',
  'credit-based-on-many': 'Elaborado a partir de información de {{agency}}',
  'credit-contributed': 'Con información de {{agency}}', 'credit-contributed-many': 'Con información de {{agency}}',
  'image-credit': 'Foto: {{agency}}', 'graphic-credit': 'Gráfico: {{agency}}', source: 'Referencia:',
  sources: 'Referencias:', copyright: '© {{year}} {{holder}}', 'copyright-undated': '© {{holder}}',
  'translated-from': 'Traducido del {{language}}', 'translated-from-by': 'Traducido del {{language}} por {{names}}',
  'translation-editor': 'Revisión de la traducción: {{names}}', 'read-original': 'Leer el original en {{language}}',
  'other-languages': 'En otros idiomas', 'front-page': 'Portada', newest: 'Últimas noticias', feeds: 'Canales',
  'no-stories': 'Aún no se ha publicado nada.', skip: 'Ir al contenido',
  'notice-machine': 'Traducción automática, aún no revisada por un editor.',
  'notice-machine-parts': 'Partes de esta noticia son traducción automática que aún no ha revisado un editor.',
  'notice-untranslated': 'Esta noticia aún no se ha traducido; se muestra en {{language}}.',
  'notice-untranslated-parts': 'Partes de esta noticia aún no se han traducido; se muestran en {{language}}.',
  'notice-old': 'Partes de esta traducción corresponden a una versión anterior de la noticia.',
  correction: 'Rectificación, {{date}}', corrections: 'Rectificaciones',
  'correction-pending': 'La noticia se ha rectificado. La rectificación aún no figura en esta edición.',
  footnotes: 'Notas', 'footnote-back': 'Volver a la nota {{number}} en el texto', table: 'Tabla', 'task-done': 'Hecho',
  'task-open': 'Pendiente', about: 'Sobre esta noticia', 'alert-note': 'Nota', 'alert-tip': 'Consejo',
  'alert-important': 'Importante', 'alert-warning': 'Advertencia', 'alert-caution': 'Precaución'
}
