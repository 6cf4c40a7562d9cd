import type {Check} from '../check.ts'
import {articleDropped} from './article-dropped.ts'
import {attributionAnonymity} from './attribution-anonymity.ts'
import {attributionMissing} from './attribution-missing.ts'
import {attributionOutlet} from './attribution-outlet.ts'
import {attributionSpeaker} from './attribution-speaker.ts'
import {bidiControl} from './bidi-control.ts'
import {bidiVisualOrder} from './bidi-visual-order.ts'
import {correctionNotApplied} from './correction-not-applied.ts'
import {creditChanged} from './credit-changed.ts'
import {creditMissing} from './credit-missing.ts'
import {creditRights} from './credit-rights.ts'
import {figureAdded} from './figure-added.ts'
import {figureChanged} from './figure-changed.ts'
import {figureCurrency} from './figure-currency.ts'
import {figureDate} from './figure-date.ts'
import {figureDateForm} from './figure-date-form.ts'
import {figureHeadline} from './figure-headline.ts'
import {figureMissing} from './figure-missing.ts'
import {figureOrder} from './figure-order.ts'
import {figurePlural} from './figure-plural.ts'
import {figureSequence} from './figure-sequence.ts'
import {figureUnbound} from './figure-unbound.ts'
import {figureUnit} from './figure-unit.ts'
import {figureWeekday} from './figure-weekday.ts'
import {figureWeekdayDate} from './figure-weekday-date.ts'
import {hedgeAdded} from './hedge-added.ts'
import {hedgeMissing} from './hedge-missing.ts'
import {hedgeModalityAdded} from './hedge-modality-added.ts'
import {hedgeModalityHardened} from './hedge-modality-hardened.ts'
import {hedgeModalityMissing} from './hedge-modality-missing.ts'
import {hedgeReversed} from './hedge-reversed.ts'
import {linkAddress} from './link-address.ts'
import {linkBroken} from './link-broken.ts'
import {nameAbsent} from './name-absent.ts'
import {nameForbidden} from './name-forbidden.ts'
import {nameInconsistent} from './name-inconsistent.ts'
import {nameMissing} from './name-missing.ts'
import {nameVariant} from './name-variant.ts'
import {quoteFewer} from './quote-fewer.ts'
import {quoteMissing} from './quote-missing.ts'
import {quoteStyle} from './quote-style.ts'
import {quoteUnbalanced} from './quote-unbalanced.ts'
import {stateBelow} from './state-below.ts'
import {stateMissing} from './state-missing.ts'
import {stateStale} from './state-stale.ts'
import {stateUnrecorded} from './state-unrecorded.ts'
import {stateUnsigned} from './state-unsigned.ts'
import {tagMismatch} from './tag-mismatch.ts'
import {textAddress} from './text-address.ts'
import {textConflictMarker} from './text-conflict-marker.ts'
import {textEmpty} from './text-empty.ts'
import {textForeignLetter} from './text-foreign-letter.ts'
import {textHomoglyph} from './text-homoglyph.ts'
import {textLanguage} from './text-language.ts'
import {textLatinPunctuation} from './text-latin-punctuation.ts'
import {textLength} from './text-length.ts'
import {textMixedDigits} from './text-mixed-digits.ts'
import {textNegation} from './text-negation.ts'
import {textPrefixHyphen} from './text-prefix-hyphen.ts'
import {textPresentationForm} from './text-presentation-form.ts'
import {textQuestion} from './text-question.ts'
import {textRawMarkup} from './text-raw-markup.ts'
import {textRepeated} from './text-repeated.ts'
import {textReservedSyntax} from './text-reserved-syntax.ts'
import {textResidue} from './text-residue.ts'
import {textSameTarget} from './text-same-target.ts'
import {textSpacing} from './text-spacing.ts'
import {textStyleDigits} from './text-style-digits.ts'
import {textStyleMonths} from './text-style-months.ts'
import {textStylePercent} from './text-style-percent.ts'
import {textToken} from './text-token.ts'
import {textUnparsedMarkup} from './text-unparsed-markup.ts'
import {textUntranslated} from './text-untranslated.ts'

/** Every rule of ours, in the order in which a desk would read their findings. */
export const checks: readonly Check[] = [
  figureAdded,
  figureChanged,
  figureCurrency,
  figureDate,
  figureDateForm,
  figureHeadline,
  figureMissing,
  figureOrder,
  figurePlural,
  figureSequence,
  figureUnbound,
  figureUnit,
  figureWeekday,
  figureWeekdayDate,
  hedgeAdded,
  hedgeMissing,
  hedgeModalityAdded,
  hedgeModalityHardened,
  hedgeModalityMissing,
  hedgeReversed,
  quoteFewer,
  quoteMissing,
  quoteStyle,
  quoteUnbalanced,
  attributionAnonymity,
  attributionMissing,
  attributionOutlet,
  attributionSpeaker,
  nameAbsent,
  nameForbidden,
  nameInconsistent,
  nameMissing,
  nameVariant,
  creditChanged,
  creditMissing,
  creditRights,
  articleDropped,
  tagMismatch,
  linkAddress,
  linkBroken,
  stateBelow,
  stateMissing,
  stateStale,
  stateUnrecorded,
  stateUnsigned,
  textAddress,
  textConflictMarker,
  textEmpty,
  textForeignLetter,
  textHomoglyph,
  textLanguage,
  textLatinPunctuation,
  textLength,
  textMixedDigits,
  textNegation,
  textPrefixHyphen,
  textPresentationForm,
  textQuestion,
  textRawMarkup,
  textRepeated,
  textReservedSyntax,
  textResidue,
  textSameTarget,
  textSpacing,
  textStyleDigits,
  textStyleMonths,
  textStylePercent,
  textToken,
  textUnparsedMarkup,
  textUntranslated,
  bidiControl,
  bidiVisualOrder,
  correctionNotApplied
]
