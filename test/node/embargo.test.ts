import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkProject, extractProject, importStory, ledgerOf} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

const BEFORE = '2024-02-14T03:59:59Z'
const AFTER = '2024-02-14T04:00:00Z'

const story = (embargo: string) => `---
lang: en
id: urn:x:xylophone
headline: Xylophone merger agreed
description: Zanzibar buys it
slug: xylophone
slugs: {ar: صفقة-سرية}
previousSlugs: [quokka]
embargo: ${embargo}
published: 2024-02-14T03:00:00Z
credit: [{agency: Kookaburra Press, role: wire}]
keywords: [platypus]
images: [{src: wombat.svg, alt: Wombat}]
corrections: [{date: 2024-02-13, text: Numbat}]
figures: {price: 98765}
---

The price is {{price}}, or 43,210 a share.
`
/** Of the story: its words, its names, its figures, its pictures; in whatever case, encoded or not. */
const SECRETS = [
  ...['xylophone', 'zanzibar', 'quokka', 'kookaburra', 'platypus', 'wombat', 'numbat', '98765', '98,765', '43,210'],
  ...['سرية', encodeURIComponent('سرية').toLowerCase(), 'urn:x']
]

function leaks(texts: readonly string[]): string[] {
  const all = texts.join('\n').toLowerCase()
  return SECRETS.filter((secret) => all.includes(secret))
}

/** Names and bytes of all that a build leaves. */
const everything = (root: string) => {
  const folder = join(root, 'dist')
  return tree(folder).flatMap((path) => [path, read(folder, path)])
}

async function secret(embargo: string): Promise<string> {
  const root = await project({'article/wombat.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'})
  write(root, {'article/secret-file.md': story('2024-02-14T06:00:00+02:00')})
  await extractProject({cwd: root})
  await translate(root, 'xylophone', ['صفقة سرية'])
  write(root, {'article/secret-file.md': story(embargo)})
  return root
}

const embargoes: Array<[name: string, embargo: string]> = [
  ['with its zone', '2024-02-14T06:00:00+02:00'],
  ['without a zone', '2024-02-14T06:00:00'],
  ['that is no time', 'tomorrow'],
  ['that is a list', '[2024-02-14T06:00:00+02:00]']
]
for (const [name, embargo] of embargoes) {
  test(`no byte of dist tells of a story under an embargo ${name}`, async () => {
    const root = await secret(embargo)
    await build(root, {now: BEFORE})
    expect(leaks(everything(root))).toEqual([])
    // Nor when its translation is broken, its slug is claimed twice, or only another story is built.
    write(root, {'locales/ar/xylophone.json': '{"a": "سرية", '})
    await build(root, {now: BEFORE})
    await build(root, {now: BEFORE, articles: ['ferry']})
    expect(leaks(everything(root))).toEqual([])
    write(root, {'article/other.md': '---\nlang: en\nheadline: Other\nslug: xylophone\n---\n\nx\n'})
    await build(root, {now: BEFORE})
    expect(leaks(everything(root))).toEqual([])
  })
}

/** Whoever wrote these meant an embargo; none of them is one to a reader of YAML, or of Markdown. */
const slips: Array<[name: string, head: string]> = [
  ['in a front matter that breaks off before it', '---\nlang: en\nkeywords: [x\nembargo: 2030-01-01T00:00:00Z\n---\n'],
  ['in a front matter without an end', '---\nlang: en\nheadline: Xylophone\nembargo: 2030-01-01T00:00:00Z\n'],
  ['in a front matter after an empty line', '\n---\nlang: en\nembargo: 2030-01-01T00:00:00Z\n---\n\n# Xylophone\n'],
  ['in TOML that breaks off before it', '+++\nkeywords = ["x\nembargo = 2030-01-01T00:00:00Z\n+++\n'],
  ['in TOML without an end', '+++\nheadline = "Xylophone"\nembargo = 2030-01-01T00:00:00Z\n'],
  ['in JSON that breaks off before it', '---json\n{"keywords": ["x\n"embargo": "2030-01-01T00:00:00Z"}\n---\n'],
  ['written twice', '---\nheadline: Xylophone\nembargo: 2020-01-01T00:00:00Z\nembargo: 2030-01-01T00:00:00Z\n---\n'],
  ['written large', '---\nheadline: Xylophone\nEmbargo: 2030-01-01T00:00:00Z\n---\n'],
  ['under another name', '---\nheadline: Xylophone\nembargoed_until: 2030-01-01T00:00:00Z\n---\n'],
  ['among the rights', '---\nheadline: Xylophone\nrights: {embargo: 2030-01-01T00:00:00Z}\n---\n'],
  ['in the text', '# Xylophone\n\n**EMBARGOED UNTIL:** 6 a.m.\n'],
  [
    'in the text below a front matter',
    '---\nheadline: Xylophone\n---\n\n> EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5\n'
  ],
  ['in the text, in Arabic', '---\nheadline: Xylophone\n---\n\nمحظور النشر حتى الساعة 06:00\n'],
  ['in the text, in Hebrew', '---\nheadline: Xylophone\n---\n\n<!-- אמברגו עד 06:00 -->\n'],
  ['in the headline', "---\nheadline: 'Xylophone (EMBARGOED UNTIL 0600 GMT)'\n---\n"],
  ['a comment', '---\n# HOLD FOR RELEASE\nheadline: Xylophone\n---\n'],
  ['in another encoding', '\ufeff---\nheadline: Xylophone\nembargo: 2030-01-01T00:00:00Z\n---\n']
]
for (const [name, head] of slips) {
  test(`no byte of dist tells of a story whose embargo is ${name}`, async () => {
    const root = await project()
    const text = `${head}\nZanzibar, 43,210 of it.\n`
    if (name === 'in another encoding') writeFileSync(join(root, 'article/quokka.md'), Buffer.from(text, 'utf16le'))
    else write(root, {'article/quokka.md': text})
    const {findings} = await checkProject({cwd: root, now: BEFORE})
    expect(findings.filter(({slug, severity}) => slug === 'quokka' && severity === 'error')).not.toEqual([])
    await build(root, {now: BEFORE})
    expect(leaks(everything(root))).toEqual([])
    await build(root, {now: BEFORE, articles: ['ferry']})
    expect(leaks(everything(root))).toEqual([])
  })
}

for (const head of [
  '+++\nheadline = "Xylophone"\nembargo = 2030-01-01T00:00:00Z\n+++\n',
  '---json\n{"headline": "Xylophone", "embargo": "2030-01-01T00:00:00Z"}\n---\n'
]) {
  test(`no byte of dist tells of a story whose embargo ${JSON.stringify(head.slice(0, 7))} states`, async () => {
    const root = await project()
    write(root, {'article/quokka.md': `${head}\nZanzibar, 43,210 of it.\n`})
    await build(root, {now: BEFORE})
    expect(leaks(everything(root))).toEqual([])
    await build(root, {now: '2030-01-01T00:00:00Z'})
    expect(leaks(everything(root))).not.toEqual([])
  })
}

test('no byte of dist tells of a story whose embargo stands below its text, built or not', async () => {
  const root = await project()
  const body = 'Zanzibar, 43,210 of it. '.repeat(20_000)
  write(root, {'article/quokka.md': article('Xylophone', body)})
  await build(root)
  expect(leaks(everything(root))).not.toEqual([])
  write(root, {'article/quokka.md': article('Xylophone', `${body}\n\nלא לפרסום לפני 06:00`)})
  await build(root, {articles: ['ferry']})
  expect(leaks(everything(root))).toEqual([])
  await build(root)
  expect(leaks(everything(root))).toEqual([])
})

const wires: Array<[line: string, copy: (line: string) => string]> = [
  [
    'EMBARGOED UNTIL 0600 GMT, TUESDAY MARCH 5 2030',
    (line) => `Xylophone\n${line}\n\nCAIRO (AP) - Zanzibar, 43,210 of it.\n`
  ],
  ['EMBARGO 0600 GMT', (line) => `Xylophone\n\nCAIRO (AP) - Zanzibar, 43,210 of it.\n\n${line}\n`],
  [
    'محظور النشر حتى الساعة 06:00 بتوقيت غرينتش 5 مارس 2030',
    (line) => `${line}\nXylophone\n\nالقاهرة (رويترز) - 43,210 في Zanzibar.\n`
  ],
  ['حظر نشر: الساعة السادسة', (line) => `Xylophone\n\nالقاهرة (رويترز) - 43,210 في Zanzibar.\n\n${line}`],
  [
    'אמברגו עד יום שלישי, 5 במרץ 2030, בשעה 06:00 שעון ישראל',
    (line) => `${line}\n\nXylophone\n\nקהיר (AP) – 43,210 ב-Zanzibar.\n`
  ],
  ['אמברגו: 06:00', (line) => `Xylophone\n\nקהיר (AP) – 43,210 ב-Zanzibar.\n\n${line}\n`]
]
for (const [line, copy] of wires) {
  test(`no byte of dist tells of wire copy that says: ${line}`, async () => {
    const root = await project()
    const {path, status, findings} = await importStory({cwd: root, text: copy(line), slug: 'quokka'})
    expect(status).toBe('withheld')
    const error = findings.find(({severity}) => severity === 'error')
    expect(error?.reason).toContain(line)
    await extractProject({cwd: root})
    const withheld = read(root, path)
    const said = await cli(root, `check --format json --now ${BEFORE}`)
    const built = await cli(root, `build --json --now ${BEFORE}`)
    const listed = await cli(root, 'status', {env: {CI: 'true'}})
    expect(leaks([said, built, listed].flatMap(({out, err}) => [out, err]))).toEqual([])
    // As it was written; by somebody who looks at the status only; by one who lost what the agency said.
    const usable = withheld.replace('status: withheld', 'status: usable')
    for (const text of [withheld, usable, usable.replace(/^embargo: .*\n/m, '')]) {
      write(root, {[path]: text})
      await build(root, {now: BEFORE})
      expect(leaks(everything(root))).toEqual([])
      await build(root, {now: BEFORE, articles: ['ferry']})
      expect(leaks(everything(root))).toEqual([])
    }
  })
}

test('an embargo that was read from wire copy ends when a person has confirmed it', async () => {
  const root = await project()
  const line = 'EMBARGOED UNTIL 0600 GMT+2, FEB 14 2024'
  const {path} = await importStory({
    cwd: root,
    text: `${line}\n\nXylophone\n\nCAIRO (AP) - Zanzibar.\n`,
    slug: 'quokka'
  })
  await build(root, {now: AFTER})
  expect(leaks(everything(root))).toEqual([])
  write(root, {[path]: read(root, path).replace('status: withheld', 'status: usable')})
  await build(root, {now: BEFORE})
  expect(leaks(everything(root))).toEqual([])
  expect((await build(root, {now: AFTER})).built).toContain('en/quokka')
})

test('a story about an embargo is not under one', async () => {
  const root = await project()
  for (const [at, front] of [
    'headline: "Cuba, embargo: sixty years on"',
    'headline: Cuba\ndescription: >\n  Embargo: what it means\nkeywords: [oil, embargo]',
    'headline: Embargo\nslug: embargo'
  ].entries()) {
    write(root, {'article/cuba.md': `---\nlang: en\n${front}\n---\n\nEmbargo: sixty years.\n`})
    expect((await build(root)).withheld, String(at)).toEqual([])
  }
})

test('what says that there is no embargo is none', async () => {
  const root = await project()
  for (const none of ['', 'null', '~', "''", '# to be set'])
    for (const name of ['embargo', 'Embargo']) {
      write(root, {
        'article/rain.md': article('Rain ends the drought', 'It rained for two days.', `${name}: ${none}\n`)
      })
      expect((await build(root)).built, `${name}: ${none}`).toContain('en/rain')
    }
})

test('an embargo that is set on a story which stood takes every word of it out', async () => {
  const root = await secret('2024-02-14T03:00:00Z')
  write(root, {'locales/ar/xylophone.json': '{}'})
  await build(root, {now: BEFORE})
  expect(leaks(everything(root))).toContain('xylophone')
  write(root, {'article/secret-file.md': story('2024-02-14T06:00:00+02:00')})
  const {removed} = await build(root, {now: BEFORE, articles: ['ferry']})
  expect(removed).not.toEqual([])
  expect(leaks(everything(root))).toEqual([])
})

test('the story is out at the very second', async () => {
  const root = await secret('2024-02-14T06:00:00+02:00')
  await build(root, {now: AFTER})
  expect(edition(root, 'en/xylophone.html')).toContain('Xylophone merger agreed')
})

test('without a zone the story stays in, whatever the time', async () => {
  const root = await secret('2024-02-14T06:00:00')
  await build(root, {now: '2034-02-14T00:00:00Z'})
  expect(leaks(everything(root))).toEqual([])
  expect((await cli(root, 'check xylophone')).out).toContain('article-embargo')
})

for (const format of ['sarif', 'json', 'junit', 'github']) {
  test(`a report as ${format} leaves the story out, and says that something is left out`, async () => {
    const root = await secret('2024-02-14T06:00:00+02:00')
    const {out, err} = await cli(root, `check --format ${format} --now ${BEFORE}`)
    expect(leaks([out, err])).toEqual([])
    expect(err).toContain(`Left out 1 article under embargo as of ${new Date(BEFORE).toISOString()}`)
    expect(leaks([(await cli(root, `check --format ${format} --now ${BEFORE} --embargoed`)).out])).not.toEqual([])
    expect(leaks([(await cli(root, `check --format ${format} --now ${AFTER}`)).out])).not.toEqual([])
  })
}

const commands: Array<[command: string, kept: boolean]> = [
  ['build', true],
  ['correct ferry --text Sorry', true],
  ['withhold ferry', true],
  ['figures', true],
  ['attribution', true],
  ['translate', false],
  ['status', false],
  ['extract', false],
  ['export --format csv', false]
]
for (const [command, kept] of commands) {
  const now = /status|extract|export/.test(command) ? '' : ` --now ${BEFORE}`
  test(`\`${command}\` leaves the story out of public logs${kept ? ', and of what a script reads' : ''}`, async () => {
    const root = await secret('2034-02-14T06:00:00+02:00')
    // Another story that names it, and one that stood before.
    write(root, {'article/other.md': '---\nlang: en\nheadline: Other\nslugs: {ar: صفقة-سرية}\n---\n\nx\n'})
    const ran = await cli(root, `${command}${now} --json`, kept ? {} : {env: {CI: 'true'}})
    // What the other story says of itself is its own affair.
    const said = [ran.out, ran.err].map((text) => text.replaceAll('صفقة-سرية', ''))
    expect(ran.out).toContain('ferry')
    expect(leaks(said)).toEqual([])
    const {out, err} = await cli(root, `${command}${now}`, {env: {CI: 'true'}})
    expect(leaks([out, err].map((text) => text.replaceAll('صفقة-سرية', '')))).toEqual([])
  })
}

test('a build that takes the story back does not name it in a public log', async () => {
  const root = await secret('2024-02-14T03:00:00Z')
  await build(root, {now: BEFORE})
  write(root, {'article/secret-file.md': story('2024-02-14T06:00:00+02:00')})
  const {out, err} = await cli(root, `build --now ${BEFORE}`, {env: {CI: 'true'}})
  expect(leaks([out, err])).toEqual([])
})

test('where logs are public the story is left out of them; the desk sees it', async () => {
  const root = await secret('2024-02-14T06:00:00+02:00')
  expect(leaks([(await cli(root, `check --now ${BEFORE}`, {env: {CI: 'true'}})).out])).toEqual([])
  expect(leaks([(await cli(root, `check --now ${BEFORE}`)).out])).not.toEqual([])
})

test('the ledger of figures leaves the story out', async () => {
  const root = await secret('2024-02-14T06:00:00')
  expect(leaks([JSON.stringify((await ledgerOf({cwd: root, now: BEFORE})).stories)])).toEqual([])
})

test('the moment is the caller’s, else that of the clock, and is printed', async () => {
  const root = await secret('2024-02-14T06:00:00+02:00')
  expect((await cli(root, `build --now ${BEFORE}`)).out).toContain('as of 2024-02-14T03:59:59.000Z')
  expect((await cli(root, 'build')).out).toContain('as of 2024-02-14T12:00:00.000Z')
})
