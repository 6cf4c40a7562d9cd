import type {SheetTitles} from '../language.ts'

export const sheet: SheetTitles = {
  article: ['article', 'papier', 'sujet'],
  locale: ['langue', 'langue cible'],
  key: ['clé', 'clef', 'identifiant'],
  source: ['source', 'texte source', 'original'],
  target: ['cible', 'texte cible', 'traduction'],
  state: ['état', 'statut'],
  remark: ['remarque', 'remarques', 'commentaire']
}
