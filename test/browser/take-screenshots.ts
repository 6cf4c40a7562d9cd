import {takeScreenshots} from './screenshots.ts'

const taken = await takeScreenshots()
console.log(`${taken.length} pictures in docs/screenshots`)
