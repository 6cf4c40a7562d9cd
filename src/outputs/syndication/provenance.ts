import type {Edition} from '../../model.ts'

/** IPTC's terms for content in which a machine had a part. */
export interface DigitalSource {
  readonly name: string
  readonly uri: string
  /** The same term of schema.org. */
  readonly schema: string
}

const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** What a machine drafted counts as such even after a person has read it: all of the edition, or parts of it. Undefined
 *  if every target is a person's, or nobody recorded whose it is. */
export function digitalSource({segments}: Edition): DigitalSource | undefined {
  const drafted = segments.filter(({origin}) => origin === 'machine').length
  if (drafted === 0) return undefined
  // Targets that consist only of figures, and untranslated texts, are not a person's work either.
  const byHand = segments.some(({origin, status}) => status !== 'source' && origin !== 'machine' && origin !== 'figure')
  return byHand
    ? {
        name: 'Edited using Generative AI',
        uri: `${scheme}compositeWithTrainedAlgorithmicMedia`,
        schema: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
      }
    : {
        name: 'Created using Generative AI',
        uri: `${scheme}trainedAlgorithmicMedia`,
        schema: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
      }
}
