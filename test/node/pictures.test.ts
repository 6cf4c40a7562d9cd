import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {article, build, edition, index, project} from './project.ts'
import {tree, write} from './temp.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const withPicture = (src: string) => ({
  'article/rain.md': article('Rain ends the drought', `It rained for two days.\n\n![](${src})`),
  'article/maps/river map.svg': svg
})
const pictures = (root: string) => tree(join(root, 'dist/editions')).filter((name) => name.startsWith('pictures/'))

test('a picture beside the article is copied beside its editions, once for all of them', async () => {
  const root = await project(withPicture('maps/river%20map.svg'))
  await build(root)
  const [name = '', ...more] = pictures(root)
  expect(name).toMatch(/^pictures\/river map-[0-9a-f]{8}\.svg$/)
  expect(more).toEqual([])
  expect(edition(root, name)).toBe(svg)
  const address = `../${name.replace(' ', '%20')}`
  expect(edition(root, 'en/rain.html')).toContain(`<img src="${address}" alt="">`)
  expect(edition(root, 'ar/rain.html')).toContain(`<img src="${address}" alt="">`)
  expect(index(root).editions.find(({slug}) => slug === 'rain')?.pictures).toEqual([name])
  expect(Object.keys(index(root).files)).toContain(name)
})

test('a changed picture has another name, and the old one goes', async () => {
  const root = await project(withPicture('<maps/river map.svg>'))
  await build(root)
  const before = pictures(root)
  write(root, {'article/maps/river map.svg': `${svg}\n`})
  await build(root)
  expect(pictures(root)).toHaveLength(1)
  expect(pictures(root)).not.toEqual(before)
})

test('a picture that no edition shows any more goes with the last of them', async () => {
  const root = await project(withPicture('<maps/river map.svg>'))
  await build(root)
  rmSync(join(root, 'article/rain.md'))
  await build(root)
  expect(pictures(root)).toEqual([])
})

test('a picture stays with one story when another that shows it goes, also where neither is built', async () => {
  const shown = '\n\n![](<maps/river map.svg>)'
  const rain = (front: string) => article('Rain ends the drought', `It rained for two days.${shown}`, front)
  const root = await project({
    ...withPicture('<maps/river map.svg>'),
    'article/ferry.md': article('Ferry returns', `The ferry sails again.${shown}`),
    'article/snow.md': article('Snow', 'It snows.')
  })
  await build(root)
  const before = pictures(root)
  expect(before).toHaveLength(1)
  write(root, {'article/rain.md': rain('status: withheld\n')})
  await build(root, {articles: ['snow']})
  expect(index(root).editions.map(({slug}) => slug)).not.toContain('rain')
  expect(pictures(root)).toEqual(before)
  expect(Object.keys(index(root).files)).toContain(before[0])
})

test.each(['https://news.example/a.svg', '../../outside.svg', 'gone.svg', 'rain.md', '/etc/passwd'])(
  '%s stays as it is written',
  async (src) => {
    const root = await project(withPicture(src))
    await build(root)
    expect(pictures(root)).toEqual([])
    expect(edition(root, 'en/rain.html')).toContain(`<img src="${src}"`)
  }
)
