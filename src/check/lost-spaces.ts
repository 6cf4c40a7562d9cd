import type {Side} from './text-reading.ts'

/** Words of the text lost the spaces between them, so what a rule misses may be there unread. */
export const isJoined = ({words, language}: Side): boolean =>
  words.some(({fold}) => fold.length > language.names.longest)
