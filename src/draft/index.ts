export {type Asked, type AskFrame, type Asking, askAll, type DraftCache, estimateOf} from './ask.ts'
export {batchesOf} from './batches.ts'
export {Budget, type Reservation} from './budget.ts'
export {type Help, itemsOf} from './items.ts'
export {type JudgedStory, type JudgeOptions, judgeDrafts} from './judge.ts'
export {type Clock, Pace, type PaceOptions, type Stop} from './pace.ts'
export {draftsIn, instructionsOf, PROMPT_VERSION, payloadOf} from './prompt.ts'
export {
  type DraftAnswer,
  DraftFault,
  type DraftItem,
  type DraftPrice,
  type DraftProvider,
  type DraftRequest,
  type DraftTerm
} from './provider.ts'
export {type Drafted, type DraftOptions, draftSegments, frameOf} from './story.ts'
export {styleWords} from './style.ts'
export {answerTokens, tokensOf} from './tokens.ts'
