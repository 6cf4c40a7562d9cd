import {ar} from '../src/languages/ar/index.ts'
import {en} from '../src/languages/en/index.ts'
import {es} from '../src/languages/es/index.ts'
import {fa} from '../src/languages/fa/index.ts'
import {fr} from '../src/languages/fr/index.ts'
import {he} from '../src/languages/he/index.ts'
import type {Language} from '../src/languages/index.ts'

export {ar, en, es, fa, fr, he}

/** The three packs that hold everything, for tests of what is said in any of them. */
export const ours: readonly Language[] = [en, ar, he]
