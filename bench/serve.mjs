/** The guard under load: clients that keep their connection ask for a while, and what they get is held against the
 *  function itself in the same sitting: `npm run build:lib && node bench/serve.mjs [seconds] [clients]`. One core serves,
 *  the clients have another. Prints errors, pairs for each second of the server's processor and the share of the
 *  function's own (time on the clock says nothing where others share the machine), and the growth of memory. */
import {fork} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {Agent, request} from 'node:http'
import {join} from 'node:path'

const [seconds = 60, clients = 200] = process.argv.slice(2, 4).map(Number)
const {pairs: story} = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus/fresh/slovenia-flood.json'), 'utf8'))
const pairs = story.map(({en, ar}) => ({source: en, target: ar, sourceLocale: 'en', targetLocale: 'ar'}))

if (process.argv[2] === 'server') await server()
else await client()

/** Seconds of the processor that this process has had. */
function cpu() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1_000_000
}

async function server() {
  const {Guard, serveGuard} = await import('../dist/lib/guard/index.js')
  const {checkPair} = await import('../dist/lib/index.js')
  const {loadLanguages} = await import('../dist/lib/languages/index.js')
  const {guardOf} = await import('../dist/lib/node/index.js')
  const languages = await loadLanguages(['en', 'ar'])
  const run = (seconds) => {
    const begun = cpu()
    let count = 0
    while (cpu() < begun + seconds) checkPair({...pairs[count++ % pairs.length], origin: 'machine'}, {languages})
    return count / seconds
  }
  run(3)
  const own = run(5)
  const {url} = await serveGuard({guard: new Guard(await guardOf()), version: 'bench', port: 0})
  process.on('message', () => process.send({heap: process.memoryUsage().rss, cpu: cpu()}))
  process.send({url, own})
}

async function client() {
  const child = fork(import.meta.filename, ['server'], {stdio: 'inherit'})
  const once = () => new Promise((resolve) => child.once('message', resolve))
  const {url, own} = await once()
  const state = async () => {
    child.send('state')
    return {...(await once()), done}
  }
  const agent = new Agent({keepAlive: true, maxSockets: clients})
  const bodies = pairs.map((pair) => JSON.stringify(pair))
  let [done, errors, stop] = [0, 0, false]
  const ask = (at) =>
    new Promise((resolve) => {
      const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(bodies[at])}
      const sent = request(`${url}/v1/check`, {method: 'POST', agent, headers}, (answer) => {
        if (answer.statusCode !== 200) errors++
        answer.resume().on('end', resolve)
      })
      sent.on('error', () => resolve(errors++)).end(bodies[at])
    })
  const loop = async (from) => {
    for (let at = from; !stop; at++) {
      await ask(at % bodies.length)
      done++
    }
  }
  const loops = Array.from({length: clients}, (_, at) => loop(at))
  const pause = (part) => new Promise((resolve) => setTimeout(resolve, seconds * part * 1_000))
  await pause(0.3)
  const first = await state()
  await pause(0.7)
  const last = await state()
  const rate = (last.done - first.done) / (last.cpu - first.cpu)
  stop = true
  await Promise.all(loops)
  const grown = (last.heap - first.heap) / 1_048_576
  console.log(`${clients} clients, ${seconds} s: ${done} pairs, ${errors} errors`)
  console.log(
    `${rate.toFixed(0)} pairs a second of the processor, ${(rate / own).toFixed(2)} of the function's own ${own.toFixed(0)}`
  )
  console.log(`memory ${(first.heap / 1_048_576).toFixed(0)} MB, ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`)
  child.kill()
}
