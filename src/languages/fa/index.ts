import type {LanguagePack} from '../language.ts'
import {fa as figures} from './figures.ts'

export const fa: LanguagePack = {...figures}
