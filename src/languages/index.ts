export {ar} from './ar.ts'
export {en} from './en.ts'
export {he} from './he.ts'
export type {Language} from './language.ts'
