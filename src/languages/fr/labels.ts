import type {Labels} from '../labels.ts'

// biome-ignore format: a table is read by its rows
export const labels: Labels = {
  dateline: '{{place}} –', 'dateline-wire': '{{place}} ({{agency}}) –', 'dateline-country': '{{place}} ({{country}})',
  byline: 'Par {{names}}', 'byline-contributor': 'Avec {{names}}', 'byline-editor': 'Édité par {{names}}',
  'byline-photographer': 'Photographies : {{names}}', 'byline-translator': 'Traduction : {{names}}',
  'byline-other': '{{name}}, {{role}}', published: 'Publié le {{date}}', updated: 'Mis à jour le {{date}}',
  'credit-wire': 'Source : {{agency}}', 'credit-wire-many': 'Sources : {{agency}}',
  'credit-based-on': 'D’après {{agency}}', 'credit-based-on-many': 'D’après {{agency}}',
  'credit-contributed': 'Avec {{agency}}', 'credit-contributed-many': 'Avec {{agency}}',
  'image-credit': 'Photo : {{agency}}', 'graphic-credit': 'Crédit : {{agency}}', source: 'Référence :',
  sources: 'Références :', copyright: '© {{year}} {{holder}}', 'copyright-undated': '© {{holder}}',
  'translated-from': 'Article traduit ({{language}})',
  'translated-from-by': 'Article traduit ({{language}}) par {{names}}',
  'translation-editor': 'Traduction revue par {{names}}', 'read-original': 'Lire l’original ({{language}})',
  'other-languages': 'Dans d’autres langues', 'front-page': 'Une', newest: 'Derniers articles', feeds: 'Flux',
  'no-stories': 'Rien n’a encore été publié.', skip: 'Aller au contenu',
  'notice-machine': 'Traduction automatique, pas encore relue par la rédaction.',
  'notice-machine-parts': 'Des passages de cet article, traduits automatiquement, n’ont pas encore été relus.',
  'notice-untranslated': 'Cet article n’est pas encore traduit ; il est présenté dans sa langue ({{language}}).',
  'notice-untranslated-parts': 'Des passages ne sont pas encore traduits ; ils sont dans leur langue ({{language}}).',
  'notice-old': 'Des passages de cette traduction correspondent à une version antérieure de l’article.',
  correction: 'Rectificatif du {{date}}', corrections: 'Rectificatifs',
  'correction-pending': 'L’article a été rectifié. Le rectificatif ne figure pas encore dans cette édition.',
  footnotes: 'Notes', 'footnote-back': 'Retour à l’appel de note {{number}}', table: 'Tableau', 'task-done': 'Fait',
  'task-open': 'À faire', about: 'À propos de cet article', 'alert-note': 'Remarque', 'alert-tip': 'Conseil',
  'alert-important': 'Important', 'alert-warning': 'Avertissement', 'alert-caution': 'Attention'
}
