import type * as z from 'zod'
import {didYouMean, listed, suggest} from '../files/suggest.ts'
import {knownKeys} from './config-schema.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What is wrong with an option, one sentence each: the option, what was found, what was expected. */
export interface ConfigProblem {
  /** Where in the configuration, so that its line can be found. */
  readonly path: Path
  readonly reason: string
}

export function configProblems(issues: readonly Issue[], config: unknown): ConfigProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, config, []))
}

function problemsOf(issue: Issue, config: unknown, before: Path): ConfigProblem[] {
  const path = [...before, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      reason: `Unexpected option ${named([...path, key])}${didYouMean(key, known)}`
    }))
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, config, path)
  const found = valueAt(config, path)
  const expected = expectation(issue, found)
  const what = path.length ? `${named(path)}: found` : 'The configuration: found'
  return [{path, reason: `${what} ${shown(found)}, expected ${expected}`}]
}

/** Of the branches of a union, the one that got furthest, whose complaint is not about the type itself. */
function unionProblems(issue: Issue & {code: 'invalid_union'}, config: unknown, path: Path): ConfigProblem[] {
  const wrongType = (branch: readonly Issue[]) =>
    branch.some((inner) => inner.code === 'invalid_type' && !inner.path.length)
  const near = issue.errors.filter((branch) => !wrongType(branch))
  if (near[0]) return near[0].flatMap((inner) => problemsOf(inner, config, path))
  const found = valueAt(config, path)
  const expected = issue.errors
    .map((branch) => branch[0] && expectation(branch[0], found))
    .filter((text) => text !== undefined)
  return [{path, reason: `${named(path)}: found ${shown(found)}, expected ${expected.join(' or ')}`}]
}

function expectation(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`
    case 'invalid_value': {
      const values = issue.values.map(String)
      const meant = typeof found === 'string' && suggest(found, values)
      return `one of ${listed(values)}${meant ? `, did you mean \`${meant}\`?` : ''}`
    }
    case 'too_small':
      return issue.origin === 'array'
        ? 'at least one entry'
        : issue.origin === 'string'
          ? 'a text that is not empty'
          : 'a number above 0'
    default:
      return issue.message
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`'
}

/** `locales[1].tag`, as one would write it in JavaScript. */
function named(path: Path): string {
  const text = path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`))
  return `\`${text.join('')}\``
}

function valueAt(config: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], config)
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  const text = JSON.stringify(value) ?? String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
