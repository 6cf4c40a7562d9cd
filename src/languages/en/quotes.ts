import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  double: '"“”„‟″«»',
  single: "'‘’‚‛‹›`",
  // ‘ may be an apostrophe that an editor turned round ("the ‘90s"), so its neighbours decide.
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
