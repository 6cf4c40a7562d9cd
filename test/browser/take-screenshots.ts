import {takeDeskScreenshots} from './desk-screenshots.ts'
import {takeScreenshots} from './screenshots.ts'

const only = process.argv[2]
const taken = [
  ...(only === 'desk' ? [] : await takeScreenshots()),
  ...(only === 'articles' ? [] : await takeDeskScreenshots())
]
console.log(`${taken.length} pictures in docs/screenshots`)
