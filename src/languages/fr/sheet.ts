import type {SheetTitles} from '../language.ts'

// biome-ignore format: a table is read by its rows
export const sheet: SheetTitles = {
  article: ['article', 'papier', 'sujet'], locale: ['langue', 'langue cible'], key: ['clé', 'clef', 'identifiant'],
  source: ['source', 'texte source', 'original'], target: ['cible', 'texte cible', 'traduction'],
  state: ['état', 'statut'], remark: ['remarque', 'remarques', 'commentaire']
}
