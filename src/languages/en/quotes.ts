import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  double: '"“”„‟″«»',
  single: "'‘’‚‛‹›`",
  // ‘ may stand for an apostrophe that an editor program turned round ("the ‘90s"), so it is told by its neighbours.
  opens: '“„«‚',
  closes: '»',
  inWords: [
    /(?<=\p{L})['’‘`](?=\p{L})/gu,
    /(?<![\p{L}\d])['’‘](?=\d\ds?\b|(?:em|tis|twas|til|cause|cuz|bout|round|n)\b)/giu,
    /(?<=\bn)['’](?=\s)/g,
    // Feet and inches: 6'2", 5' 10", a 12" record.
    /(?<=\d)['’](?=\s?\d)/g,
    /(?<=\d['’]\s?\d{1,2})["”″]/g,
    /(?<=[^"“”]\b\d{1,2}(?:\.\d)?)["″](?=[\s-][a-z])/g
  ],
  wordEnds: [/(?<=[sxzSXZ]|[io]n|th|o)['’](?![\p{L}\d])/gu]
}
