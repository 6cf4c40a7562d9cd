export type {Texts} from './fill.ts'
export {loadMessages, messageLanguages} from './load.ts'
export {inLanguage, type MessagePart, messageParts, noteParts} from './parts.ts'
