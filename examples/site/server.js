import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {createHandler} from 'polyedition/http'
import * as source from 'town-news'

/** Where stories went that are no more, so that their addresses say so or lead on. */
const {takedown} = JSON.parse(await readFile(new URL(import.meta.resolve('town-news/index.json')), 'utf8'))

/** `/` lists the stories, `/news/…` serves them, each in the reader's language. */
const news = createHandler({...source, takedown}, {base: '/news'})

async function answer(request) {
  const {pathname} = new URL(request.url)
  if (pathname === '/') return new Response(front(), {headers: {'content-type': 'text/html; charset=utf-8'}})
  const picture = /^\/news\/pictures\/([^/]+\.svg)$/.exec(pathname)?.[1]
  if (!picture) return news(request)
  const file = new URL(import.meta.resolve(`town-news/pictures/${picture}`))
  return new Response(await readFile(file), {headers: {'content-type': 'image/svg+xml'}})
}

function front() {
  const items = source.editions.map(
    ({locale, slug, lang, dir, headline}) =>
      `<li lang="${lang}" dir="${dir}"><a href="/news/${locale}/${encodeURIComponent(slug)}">${escaped(headline)}</a></li>`
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Town News</title><h1>Town News</h1><ul style="list-style:none;padding:0">${items.join('')}</ul></html>`
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const server = createServer(async ({method, url, headers}, reply) => {
  const {host = 'localhost', ...rest} = headers
  const response = await answer(new Request(new URL(url, `http://${host}`), {method, headers: rest})).catch(
    () => new Response('This did not work\n', {status: 500})
  )
  reply.writeHead(response.status, Object.fromEntries(response.headers))
  reply.end(Buffer.from(await response.arrayBuffer()))
})
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`)
})
