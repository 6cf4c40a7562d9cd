import type {HandlingWords} from '../newsroom.ts'

export const handling: HandlingWords = {
  urgent: {urgent: 'urgent', flash: 'flash', alerte: 'flash', bulletin: 'bulletin', 'dernière minute': 'urgent'},
  labels: [
    'URGENT',
    'ALERTE',
    'FLASH',
    'LEAD',
    'RECTIFICATIF',
    'CORRECTION',
    'ACTUALISATION',
    'BULLETIN',
    '1ER LEAD',
    '2E LEAD'
  ],
  genres: (
    'ANALYSE EXCLUSIF ENTRETIEN INTERVIEW PORTRAIT REPORTAGE ENCADRÉ CHRONOLOGIE PAPIER ÉCLAIRAGE PANORAMA ' +
    'AVANT-PAPIER'
  ).split(' '),
  remarks: [
    ...'ajoute actualise actualisé complète complété corrige corrigé précise précisé reprend rectifie rectifié'.split(
      ' '
    ),
    ...['ajouts', 'avec photo', 'avec photos', 'avec vidéo', 'avec infographie', 'avec réactions', 'photos', 'vidéo']
  ],
  desks: ['attention', 'note aux rédactions', 'à l’attention des rédactions', 'avis aux rédactions', 'nda'],
  versions: ['lead', 'lead général', 'urgent', 'correction', 'rectificatif', 'prev', 'suite', 'bis', 'ajout'],
  more: ['SUIVRA', 'À SUIVRE', 'à suivre', '(à suivre)', 'SUITE', 'plus d’informations à suivre'],
  ends: ['FIN', 'Fin', 'FIN DE DÉPÊCHE', '-30-'],
  staff: [
    'reportage de',
    'rédigé par',
    'édité par',
    'traduit par',
    'traduction de',
    'avec la contribution de',
    'avec la collaboration de',
    'édition de',
    'rédaction de',
    'photos de',
    'vidéo de'
  ],
  staffLabels: ['rédaction', 'édition', 'traduction', 'reportage'],
  rights: ['tous droits réservés', 'tous droits de reproduction et de représentation réservés'],
  rightsLabels: ['copyright', '©', 'droits'],
  joinerNames: []
}
