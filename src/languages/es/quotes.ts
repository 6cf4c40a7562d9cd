import {formsOf} from '../../text/forms.ts'
import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  double: '"“”„‟″«»',
  single: "'‘’‚‛‹›`",
  opens: '“„«‹‚',
  closes: '»›',
  inWords: [
    // D’Ors, O’Donnell; feet, minutes and inches: 6', 12".
    /(?<=\p{L})['’‘`](?=\p{L})/gu,
    /(?<=\d)['’′](?=[\s\d,.;)]|$)/g,
    /(?<=[^"“”]\b\d{1,3}(?:[.,]\d)?)["″](?=[\s,.;)])/g
  ],
  wordEnds: [],
  namedThings: formsOf(
    'película|novela|libro|obra|disco|álbum|canción|serie|programa|exposición|cuadro|empresa|compañía|organización|' +
      'grupo|buque|barco|operación|llamad{o,a,os,as}|denominad{o,a}|apodad{o,a}|titulad{o,a}'
  )
}
