import type {LanguagePack} from '../language.ts'
import {es as figures} from './figures.ts'

export const es: LanguagePack = {...figures}
