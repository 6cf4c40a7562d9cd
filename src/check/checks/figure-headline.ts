import {type Equivalence, equivalenceOf, readFigures, roundsTo, sameValue, statedParts} from '../../figures/index.ts'
import type {Language} from '../../languages/language.ts'
import {says} from '../../messages/says.ts'
import type {Figure} from '../../model.ts'
import type {ArticleCheck, ArticleText} from '../check.ts'
import {idle, shown} from '../figures.ts'
import {placeIn} from '../place.ts'

/** Every figure of the headline and the description is stated in the body. */
export const figureHeadline: ArticleCheck = {
  id: 'figure-headline',
  severity: 'warning',
  scope: 'article',
  needs: {source: ['number-words', 'ordinals', 'dates', 'units']},
  *run(article, {language, texts}) {
    if (!language) return
    let body: readonly Figure[] | undefined
    for (const {segment, plain} of texts()) {
      const field = segment.role
      const own = {text: plain, locale: article.lang}
      if (!heads.has(field)) continue
      for (const figure of readFigures(plain, language)) {
        if (!figure.sure || idle(figure)) continue
        body ??= figuresOf(texts(), language)
        if (body.some((other) => states(figure, other))) continue
        const near = body.find((other) => roundsTo(figure, other))
        if (near && figure.hedge) continue
        yield near
          ? {
              ...says('figure-headline/rounded', {figure: shown(figure, own), role: field, near: shown(near, own)}),
              severity: 'info',
              place: placeIn(article, field),
              actual: figure.value,
              expected: [near.value]
            }
          : {
              ...says('figure-headline', {kind: figure.kind, figure: shown(figure, own), role: field}),
              place: placeIn(article, field),
              actual: figure.value
            }
      }
    }
  }
}

function states(figure: Figure, other: Figure): boolean {
  const how = equivalenceOf(figure, other)
  if (how && STATES.has(how)) return true
  // "February" and "the 29th" are stated by "Feb. 29"; one end of a range by the range.
  const parts = statedParts(other)
  return parts.length > 1 && statedParts(figure).every((part) => parts.some((own) => sameValue(part, own)))
}

const STATES: ReadonlySet<Equivalence> = new Set(['same', 'restated', 'converted', 'exchanged'])
const heads: ReadonlySet<string> = new Set(['headline', 'description'])

function figuresOf(texts: readonly ArticleText[], language: Language): Figure[] {
  return texts.flatMap(({segment, plain}) => (heads.has(segment.role) ? [] : readFigures(plain, language)))
}
