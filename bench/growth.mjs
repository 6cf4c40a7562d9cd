// How time grows with the input, for hostile and plain texts: time(2n)/time(n) of every input at every door.
// `npm run build:lib && node bench/growth.mjs [door] [input]`. Below 2.3 is linear on a noisy machine.
import {doors} from './growth-doors.mjs'
import {texts} from './growth-inputs.mjs'

const [onlyDoor = '', onlyInput = ''] = process.argv.slice(2)
/** Milliseconds that the smaller input has to take, so that something is measured. */
const ENOUGH = 80
/** Characters of the larger input, beyond which an input that still takes less is fast enough. */
const MOST = 400_000
const LINEAR = 2.3
const ROUNDS = 6

const time = (run, input) => {
  const begun = process.cpuUsage()
  run(input)
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** The size whose double says something; none where even the largest costs nothing. */
function sizeOf(make, run, most) {
  for (let n = 16; ; n *= 2) {
    const input = make(2 * n)
    if (input.length > most) return undefined
    const small = make(n)
    // Once to warm up, once to measure.
    if (time(run, small) >= ENOUGH && time(run, small) >= ENOUGH) return n
  }
}

/** The least of some rounds of each: what a machine does beside only adds. */
function ratioOf(make, run, n) {
  const [small, large] = [make(n), make(2 * n)]
  let first = Infinity
  let spent = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    first = Math.min(first, time(run, small))
    spent = Math.min(spent, time(run, large))
    // What is linear at first sight is.
    if (spent / first < LINEAR) break
  }
  return {ratio: spent / first, spent, length: large.length}
}

let failed = 0
for (const [door, {run, inputs = {}, most = MOST, takes = () => true}] of Object.entries(doors)) {
  if (!door.includes(onlyDoor)) continue
  const all = Object.entries({...texts, ...inputs}).filter(([name]) => name.includes(onlyInput))
  let worst = {name: '', ratio: 0, spent: 0, length: 0}
  let measured = 0
  for (const [name, make] of all) {
    if (!takes(name)) continue
    const n = sizeOf(make, run, most)
    if (n === undefined) continue
    measured++
    const {ratio, spent, length} = ratioOf(make, run, n)
    if (ratio > worst.ratio) worst = {name, ratio, spent, length}
    if (ratio < LINEAR) continue
    failed++
    console.log(
      `${door}: ${name}: ${spent.toFixed(0)} ms for ${length} characters, time(2n)/time(n) ${ratio.toFixed(2)}`
    )
  }
  console.log(
    `${door.padEnd(28)} ${String(measured).padStart(3)} of ${all.length} inputs cost anything; worst ${worst.ratio.toFixed(2)} (${worst.name}, ${worst.spent.toFixed(0)} ms for ${worst.length} characters)`
  )
}
if (failed) console.log(`${failed} inputs grow faster than ${LINEAR}`)
