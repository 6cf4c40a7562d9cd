import type {Edition} from '../../model.ts'

/** The edition with some of its words replaced. Not a copy: its tree is made when it is needed. */
export function withOwn(
  edition: Edition,
  own: Partial<Pick<Edition, 'locale' | 'slug' | 'sourceSlug' | 'alternates' | 'segments'>>
): Edition {
  const properties = Object.entries(own).map(([name, value]) => [name, {value, enumerable: true}])
  return Object.create(edition, Object.fromEntries(properties) as PropertyDescriptorMap) as Edition
}
