// Tries any text at all on every reader, with a seed of its own at every run: node bench/fuzz.mjs [1000 runs] [seed]
import {spawnSync} from 'node:child_process'

const [runs = '1000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
console.log(`seed ${seed}, ${runs} texts for each property; \`node bench/fuzz.mjs ${runs} ${seed}\` does it again`)
const args = ['vitest', 'run', 'test/fuzz', '--testTimeout=3600000']
const env = {...process.env, POLYEDITION_SEED: seed, POLYEDITION_RUNS: runs}
process.exitCode = spawnSync('npx', args, {stdio: 'inherit', env}).status ?? 1
