import {fractionValue} from '../numbers/fractions.ts'
import {phrase} from '../reader.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** חמישית הדרך: an ordinal without its article whose form is also a share's, in languages that glue the article. */
export const rankOrShare: NumberReader = {
  name: 'rank-or-share',
  read(reader, number) {
    const {type, form, prefix, at, end, value} = number
    if (type !== 'ordinal' || form !== 'words' || prefix.kind.article || reader.lexicon.articles.length === 0)
      return undefined
    const share = phrase(reader, at, 'fraction')
    if (share?.end !== end || share.value.includes('/') || share.value !== value) return undefined
    return {...draftOf(reader, number), also: [fractionValue(share.value)]}
  }
}
