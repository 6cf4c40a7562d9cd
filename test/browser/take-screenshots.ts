import {takeDeskScreenshots} from './desk-screenshots.ts'
import {takeScreenshots} from './screenshots.ts'

// `articles`, `desk`, or `desk he-phone`
const [, , only, part] = process.argv
const taken = [
  ...(only === 'desk' ? [] : await takeScreenshots()),
  ...(only === 'articles' ? [] : await takeDeskScreenshots(part))
]
console.log(`${taken.length} pictures in docs/screenshots`)
