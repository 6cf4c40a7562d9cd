// Loaded before a command: ends it by force at one of its calls of the file system.
const fs = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')

const at = Number(process.env.DIE_AT)
let calls = 0
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'writeFileSync']) {
  const own = fs[name]
  fs[name] = (...given) => {
    calls++
    if (calls === at) process.kill(process.pid, 'SIGKILL')
    return own(...given)
  }
}
syncBuiltinESMExports()
process.on('exit', () => process.stderr.write(`calls: ${calls}\n`))
