import type {LanguagePack} from '../language.ts'
import {fr as figures} from './figures.ts'

export const fr: LanguagePack = {...figures}
