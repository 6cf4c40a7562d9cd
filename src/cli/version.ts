import {readFileSync} from 'node:fs'

/** Of this package, whose `package.json` stands above the sources, and one folder higher above `dist/lib`. */
export const version: string = read()

function read(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const {name, version} = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, string>
      if (name === 'polyedition' && version) return version
    } catch {
      // Not there: one folder more.
    }
  }
  return '0.0.0'
}
