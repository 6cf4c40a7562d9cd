import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const resolve = createRequire(import.meta.url).resolve

const faces: ReadonlyArray<readonly [family: string, subset: string]> = [
  ['Noto Serif', 'latin'],
  ['Noto Sans', 'latin'],
  ['Noto Naskh Arabic', 'arabic'],
  ['Noto Sans Arabic', 'arabic'],
  ['Noto Serif Hebrew', 'hebrew'],
  ['Noto Sans Hebrew', 'hebrew']
]

/** The fonts that readers' systems bring, for pictures taken on a machine that has none of them. Published pages load
 *  no fonts. */
export function fontFaces(): string {
  const rules = faces.flatMap(([family, subset]) => {
    const name = family.toLowerCase().replaceAll(' ', '-')
    const folder = join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files')
    return [400, 600, 700].map((weight) => {
      const data = readFileSync(join(folder, `${name}-${subset}-${weight}-normal.woff2`)).toString('base64')
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
    })
  })
  const italic = readFileSync(
    join(dirname(resolve('@fontsource/noto-serif/package.json')), 'files', 'noto-serif-latin-400-italic.woff2')
  ).toString('base64')
  rules.push(`@font-face{font-family:"Noto Serif";font-style:italic;src:url(data:font/woff2;base64,${italic})}`)
  return `${rules.join('\n')}\n:root{--ui:"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif}`
}
