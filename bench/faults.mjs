// Ends builds by force at many random moments and looks at what is left: node bench/faults.mjs [200]
import {spawnSync} from 'node:child_process'

const [rounds = '200'] = process.argv.slice(2)
const args = ['vitest', 'run', 'test/node/faults.test.ts', '--testTimeout=3600000']
process.exitCode = spawnSync('npx', args, {stdio: 'inherit', env: {...process.env, FAULTS: rounds}}).status ?? 1
