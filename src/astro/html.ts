/** Where what an edition names is found on the site. */
export interface Places {
  /** Address of an edition, as the HTML has it → on the site. */
  readonly links: Pick<ReadonlyMap<string, string>, 'get'>
  /** Address of a picture, as the HTML has it → where it is. */
  readonly pictures: ReadonlyMap<string, Picture>
}

/** A file for Astro's image service, as an import names it, or an address to be printed. */
export type Picture = {readonly file: string} | {readonly address: string}

/** A value in quotes may hold `>`. Text cannot hold a tag: its `<` is escaped. */
const TAG = /<(a|img)((?: [^\s"=>]+(?:="[^"]*")?)*)>/g

/** Lead the links of an edition's HTML to the site's pages, and its pictures to the site's images. */
export function placed(html: string, {links, pictures}: Places): string {
  return html.replace(TAG, (tag, name: string, attributes: string) => {
    const address = attribute(attributes, name === 'a' ? 'href' : 'src')
    if (address === undefined) return tag
    if (name === 'a') {
      const [, page = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? []
      const there = page === '' ? undefined : links.get(page)
      return there === undefined ? tag : tag.replace(` href="${address}"`, () => ` href="${there}${fragment}"`)
    }
    const picture = pictures.get(address)
    if (picture === undefined) return tag
    if ('address' in picture) return tag.replace(` src="${address}"`, () => ` src="${picture.address}"`)
    return `<img${imported(attributes, picture.file)}>`
  })
}

/** As Astro's own Markdown leaves a picture: `render()` puts all the attributes of the finished image there. Those that
 *  it would print again go with it. */
function imported(attributes: string, file: string): string {
  const size = ['width', 'height'].flatMap((name) => {
    const value = Number.parseInt(attribute(attributes, name) ?? '', 10)
    return value > 0 ? [[name, value] as const] : []
  })
  const properties = JSON.stringify({src: file, ...Object.fromEntries(size)}).replaceAll('"', '&#x22;')
  const others = attributes.replace(/ (?:src|width|height|loading|decoding|fetchpriority)="[^"]*"/g, '')
  return `${others} __ASTRO_IMAGE_="${properties}"`
}

const attribute = (attributes: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
