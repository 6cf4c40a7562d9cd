import {expect, test} from 'vitest'
import {pictureSize} from '../../src/node/build/picture-size.ts'
import {picture, pictureNames} from './picture-files.ts'

for (const name of pictureNames) {
  test(`reads the size of ${name}, whatever kind of pixels its name says`, () => {
    expect(pictureSize(picture(name), 'image/png')).toEqual({width: 40, height: 30})
    expect(pictureSize(picture(name), 'image/jpeg')).toEqual({width: 40, height: 30})
  })

  test(`${name}, cut off anywhere or changed in any byte, gives a size or is unreadable`, () => {
    const whole = picture(name)
    for (let at = 0; at < whole.length; at++) {
      const changed = Uint8Array.from(whole)
      changed[at] = 255 - changed[at]!
      for (const one of [whole.subarray(0, at), changed]) {
        const size = pictureSize(one, 'image/png')
        expect(size === 'unreadable' || (size !== undefined && size.width > 0 && size.height > 0)).toBe(true)
      }
    }
  })
}

/** The same with the orientation of a phone held upright. */
function sideways(): Buffer {
  const jpg = picture('jpg')
  const exif = Buffer.from(
    '457869660000' + '49492a0008000000' + '0100' + '120103000100000006000000' + '00000000',
    'hex'
  )
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const app0 = Buffer.from('ffe000104a46494600010100000100010000', 'hex')
  return Buffer.concat([jpg.subarray(0, 2), app0, head, exif, jpg.subarray(2)])
}

test('a photograph that lies on its side is measured as it is shown', () => {
  expect(pictureSize(sideways(), 'image/jpeg')).toEqual({width: 30, height: 40})
})

const drawings: Array<[name: string, svg: string, size: ReturnType<typeof pictureSize>]> = [
  ['width and height', '<svg width="640" height="320"/>', {width: 640, height: 320}],
  ['units', '<svg width="1in" height="48pt"/>', {width: 96, height: 64}],
  ['a box alone', '<svg viewBox="0 0 24.4 12"/>', {width: 24, height: 12}],
  ['a box with commas', '<svg viewBox="0,0,24,12"/>', {width: 24, height: 12}],
  ['a width and a box', "<svg width='100' viewBox='0 0 4 3'/>", {width: 100, height: 75}],
  ['a height and a box', "<svg height='75' viewBox='0 0 4 3'/>", {width: 100, height: 75}],
  ['shares of its room, and a box', '<svg width="100%" height="100%" viewBox="0 0 4 3"/>', {width: 4, height: 3}],
  ['no size', '<svg/>', undefined],
  ['a share alone', '<svg width="100%"/>', undefined],
  ['a box of nothing', '<svg viewBox="0 0 0 0"/>', undefined],
  [
    'a long prologue',
    `<?xml version="1.0"?>\n<!-- ${'x'.repeat(40_000)} --><svg width="4" height="3"/>`,
    {width: 4, height: 3}
  ],
  ['an svg in a remark', '<!-- <svg width="9" height="9"/> --><svg width="4" height="3"/>', {width: 4, height: 3}],
  ['an element of no svg', '<html><svg width="4" height="3"/></html>', 'unreadable'],
  ['nothing', '', 'unreadable'],
  ['an endless width', '<svg width="1e309" height="3"/>', undefined],
  ['a width beyond all screens', '<svg width="99999999" height="3"/>', undefined]
]
for (const [name, svg, size] of drawings) {
  test(`an SVG with ${name}`, () => {
    expect(pictureSize(Buffer.from(svg), 'image/svg+xml')).toEqual(size)
  })
}

test('an SVG in UTF-16 is read', () => {
  const utf16 = Buffer.from('\ufeff<svg width="4" height="3"/>', 'utf16le')
  expect(pictureSize(utf16, 'image/svg+xml')).toEqual({width: 4, height: 3})
})

test('the kind of a picture must be one that its name lets a browser show', () => {
  expect(pictureSize(picture('png'), 'image/svg+xml')).toBe('unreadable')
  expect(pictureSize(Buffer.from('<svg width="4" height="3"/>'), 'image/png')).toBe('unreadable')
  expect(pictureSize(Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'image/png')).toBe('unreadable')
})

test.each([
  ['an element that does not end', '<svg '.repeat(400_000)],
  ['a value that does not end', `<svg width="${'9'.repeat(2_000_000)}`],
  ['entities in entities', `<!DOCTYPE svg [${'<!ENTITY a "&a;&a;">'.repeat(50_000)}]><svg width="&a;" height="3"/>`]
])('%s costs no more than its length', (_, svg) => {
  expect(pictureSize(Buffer.from(svg), 'image/svg+xml')).not.toEqual(
    expect.objectContaining({width: expect.anything()})
  )
})

test('a JPEG without an end costs no more than its length', () => {
  const endless = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000_000, 0x01)])
  expect(pictureSize(endless, 'image/jpeg')).toBe('unreadable')
})
