import type {Segment, SegmentTag, Tag} from '../../src/model.ts'

const spot = {line: 1, column: 1, offset: 0}
const role = {p: 'paragraph', h: 'heading', headline: 'headline', cell: 'cell', item: 'item'} as const

/** A segment made by hand, as segmentation would give it. */
export function segment(key: string, text: string, tags: readonly Tag[] = []): Segment {
  return {
    key,
    role: role[key.split('-')[0] as keyof typeof role] ?? 'paragraph',
    text,
    plain: text.replace(/<[^>]*>/g, ''),
    tags: tags.map((tag): SegmentTag => ({...tag, open: {start: 0, end: 0}})),
    span: {start: 0, end: 0},
    place: {start: spot, end: spot},
    syntax: 'inline'
  }
}

export const link = (name: string, value: string): Tag => ({name, kind: 'link', value})
