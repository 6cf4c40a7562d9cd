import {relative, sep} from 'node:path'
import {saidIn} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Finding} from '../../model.ts'
import type {RuleId} from '../../rule-ids.ts'
import type {ProjectSettings} from '../config/settings.ts'
import type {Obstacle} from '../files/obstacles.ts'

/** Something else than a file stands where an article is expected. */
export const articlePath = (path: string, obstacle: Obstacle): Finding => ({
  ...oddFile('article-path', path, obstacle),
  url: 'docs/checks/article-path.md'
})

export function oddFile(ruleId: RuleId, path: string, {obstacle}: Obstacle): Finding {
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId,
    severity: 'error',
    ...tells('obstacle/found', {obstacle: saidIn(obstacle)}),
    place: {path, start, end: start}
  }
}

/** As findings name it: from the project's folder, with `/`. */
export function shownPath({root}: ProjectSettings, path: string): string {
  return relative(root, path).split(sep).join('/')
}
