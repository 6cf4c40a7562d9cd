import {InvalidArgumentError, Option} from 'commander'
import type {State} from '../model.ts'

export function localeOption(): Option {
  return manyOption('--locale <locale>', 'only this locale; may be given several times')
}

/** Not commander's `<name...>`, which would swallow the arguments that come after it. */
export function manyOption(flags: string, meaning: string): Option {
  return new Option(flags, meaning).argParser((value, before: string[] = []) => [
    ...before,
    ...value.split(',').filter(Boolean)
  ])
}

export function stateOption(flags: string, meaning: string): Option {
  const states: State[] = ['initial', 'translated', 'reviewed', 'final']
  return new Option(flags, meaning).choices(states)
}

/** As `shell.speak` takes it. */
export const langOption = (): Option => new Option('--lang <tag>', 'say findings in this language: en, ar or he')

export const completeOption = (): Option => new Option('--complete', 'editions that wait for translations fail, too')

/** As `options.cache`, which is true without it. */
export const cacheOption = (): Option =>
  new Option('--no-cache', 'make everything anew, and keep nothing for the next time')

export const jobsOption = (): Option =>
  new Option(
    '--jobs <n>',
    'threads that work on the articles; as many as the machine runs, up to 8, without it'
  ).argParser(jobsOf)

function jobsOf(value: string): number {
  if (/^[1-9]\d?$/.test(value) && Number(value) <= 64) return Number(value)
  throw new InvalidArgumentError('expected a whole number from 1 to 64')
}

export function nowOption(): Option {
  return new Option(
    '--now <instant>',
    'moment against which embargoes and rights are held, instead of the clock'
  ).argParser(instant)
}

/** With its zone: nine o'clock is not everywhere the same. */
function instant(text: string): string {
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
  throw new InvalidArgumentError('expected an ISO 8601 instant with its zone, such as 2024-02-14T09:00:00Z')
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function countOf(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('expected a whole number from 1')
}

export function sumOf(value: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value)
  throw new InvalidArgumentError('expected a sum such as 2.50')
}

export function portOf(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  throw new InvalidArgumentError('expected a port from 0 to 65535')
}
