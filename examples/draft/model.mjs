/** A model server that answers by a script, on the loopback alone: `node model.mjs [port]`. It makes the faults that
 *  real ones make, and mends each when it is told what is wrong. */
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'

const script = JSON.parse(readFileSync(join(import.meta.dirname, 'script.json'), 'utf8'))

/** What this model says of an item: first the fault, if it has one for it, and then what is right. */
function draftOf({text, refused = []}, locale) {
  const {first, right} = script[locale]?.[text] ?? {right: ''}
  return refused.length === 0 && first !== undefined ? first : right
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const {messages} = JSON.parse(body)
  const locale = /into \S+ \(([\w-]+)\)/.exec(messages[0].content)[1]
  const {items} = JSON.parse(messages[1].content)
  const drafts = Object.fromEntries(items.map((item) => [item.key, draftOf(item, locale)]))
  for (const {key, refused = []} of items)
    for (const {reasons} of refused) console.log(`${locale} ${key} was refused: ${reasons.join('; ')}`)
  const usage = {prompt_tokens: Math.ceil(body.length / 4), completion_tokens: JSON.stringify(drafts).length}
  response.writeHead(200, {'content-type': 'application/json'})
  response.end(JSON.stringify({choices: [{message: {content: JSON.stringify(drafts)}}], usage}))
})

server.listen(Number(process.argv[2] ?? 8099), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/v1`)
})
