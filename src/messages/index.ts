export type {Texts} from './fill.ts'
export {loadMessages, messageLanguages} from './load.ts'
export {type MessagePart, messageParts, noteParts} from './parts.ts'
