import type {Data} from '../../versions.ts'
import {isData} from '../files/data.ts'
import type {IndexPart} from './index-parts.ts'
import type {Generation} from './index-records.ts'

/** The index is a file that anybody may have edited, and the paths in it are read and removed. So the whole index is
 *  checked before it is trusted. Unknown fields are let through. */
export function isGeneration(data: Data): data is Data & Generation {
  const {source, locales, editions, held, takedown, files} = data
  return (
    (source === undefined || isText(source)) &&
    all(locales, (one) => isName(one.locale) && [one.lang, one.dir, one.name].every(isText)) &&
    isPart({editions, files}) &&
    all(held, (one) => isStory(one) && isText(one.since) && all(one.reasons, ({ruleId}) => isText(ruleId))) &&
    all(takedown, (one) => isStory(one) && isName(one.slug) && (one.files === undefined || isList(one.files, isPath)))
  )
}

/** A part of the index, which is a file as well. */
export const isPart = (data: Data | undefined): data is Data & IndexPart =>
  data !== undefined && all(data.editions, isEdition) && isData(data.files) && Object.values(data.files).every(isText)

/** Paths inside the folder, each with a hash. */
export const isFiles = (data: unknown): data is Readonly<Record<string, string>> =>
  isData(data) && Object.keys(data).every(isPath) && Object.values(data).every(isText)

const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown, is: (item: unknown) => boolean) => Array.isArray(value) && value.every(is)
const all = (value: unknown, is: (item: Data) => boolean) => isList(value, (item) => isData(item) && is(item))

/** A path inside the folder of the editions. */
const isPath = (value: unknown): boolean =>
  isText(value) && value.split(/[/\\]/).every((part) => !['', '.', '..'].includes(part)) && !value.includes('\0')

/** A part of a path. */
const isName = (value: unknown): boolean => isPath(value) && !(value as string).includes('/')

const isStory = ({sourceSlug, locale}: Data) => isName(sourceSlug) && isName(locale)

export const isEdition = (one: Data): boolean =>
  isStory(one) &&
  isName(one.slug) &&
  [one.lang, one.dir, one.headline].every(isText) &&
  isData(one.files) &&
  Object.values(one.files).every(isPath) &&
  (one.pictures === undefined || isList(one.pictures, isPath)) &&
  (one.keywords === undefined || isList(one.keywords, isText)) &&
  (one.previousSlugs === undefined || isList(one.previousSlugs, isText))
